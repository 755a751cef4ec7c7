#!/bin/sh
# The command line of Migrate for this project: ./migrate upgrade heads
#
# It runs the jar of the application if that is newer than the sources, else Maven or Gradle.
# MIGRATE_JAR names another jar. JAVA_HOME and JAVA_OPTS count. With Maven or Gradle every failure
# has the exit code 1; the jar tells them apart (1 failed, 2 usage, 3 findings).
set -eu

directory=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

newest_jar() {
	newest=
	for jar in "$directory"/target/*.jar "$directory"/build/libs/*.jar; do
		case $jar in
			*-plain.jar | *-sources.jar | *-javadoc.jar | *-tests.jar) continue ;;
		esac
		if [ -f "$jar" ] && { [ -z "$newest" ] || [ -n "$(find "$jar" -newer "$newest")" ]; }; then
			newest=$jar
		fi
	done
	printf '%s' "$newest"
}

is_current() {
	[ -z "$(find "$directory/src" "$directory/pom.xml" "$directory/build.gradle" "$directory/build.gradle.kts" \
		-type f -newer "$1" 2>/dev/null | head -n 1)" ]
}

# The wrapper of the build tool here or above, else the tool itself.
build_tool() {
	at=$directory
	while :; do
		if [ -f "$at/$1" ]; then
			printf '%s' "$at/$1"
			return
		fi
		[ "$at" != / ] || break
		at=$(dirname -- "$at")
	done
	printf '%s' "$2"
}

# One line that the build tool divides into the same words again.
quoted() {
	for word in "$@"; do
		printf "'%s' " "$(printf '%s' "$word" | sed "s/'/'\"'\"'/g")"
	done
}

run_jar() {
	jar=$1
	shift
	# shellcheck disable=SC2086
	exec "$java" ${JAVA_OPTS:-} -jar "$jar" migrate "$@"
}

if [ -n "${MIGRATE_JAR:-}" ]; then
	run_jar "$MIGRATE_JAR" "$@"
fi
found=$(newest_jar)
if [ -n "$found" ] && is_current "$found"; then
	run_jar "$found" "$@"
fi
if [ -f "$directory/pom.xml" ]; then
	tool=$(build_tool mvnw mvn)
	if command -v "$tool" >/dev/null 2>&1; then
		exec "$tool" -q -f "$directory/pom.xml" spring-boot:run "-Dspring-boot.run.arguments=$(quoted migrate "$@")"
	fi
elif [ -f "$directory/build.gradle" ] || [ -f "$directory/build.gradle.kts" ]; then
	tool=$(build_tool gradlew gradle)
	if command -v "$tool" >/dev/null 2>&1; then
		exec "$tool" -q --console=plain -p "$directory" bootRun "--args=$(quoted migrate "$@")"
	fi
fi
if [ -n "$found" ]; then
	echo "Older than the sources, and nothing is there to build it: $found" >&2
	run_jar "$found" "$@"
fi
echo "There is neither a jar in $directory nor Maven or Gradle. Build the application, or set MIGRATE_JAR." >&2
exit 1
