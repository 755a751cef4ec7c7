#!/bin/sh
# The command line of Migrate for this project: ./migrate upgrade heads
#
# It runs the jar of the application if that is newer than the sources, else Maven or Gradle. A
# module of a Maven build gets its jar first, with the modules that it needs.
# MIGRATE_JAR names another jar. JAVA_HOME and JAVA_OPTS apply. Where Maven or Gradle run the
# application, every failure has the exit code 1; the jar tells them apart (1 failed, 2 usage,
# 3 findings).
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

# Whether the build of a directory has a module that is this directory or contains it.
has_module() {
	tr '<' '\n' <"$1/pom.xml" | sed -n 's/^module>[[:space:]]*\([^[:space:]]*\).*/\1/p' | while read -r module; do
		case $directory/ in "$1/${module%/}"/*) echo "$module" ;; esac
	done | grep -q .
}

# The directory of the whole build: this one, or the topmost one with a build that includes it.
whole_build() {
	top=$directory
	at=$directory
	while [ "$at" != / ]; do
		at=$(dirname -- "$at")
		if [ -f "$at/pom.xml" ] && has_module "$at"; then
			top=$at
		fi
	done
	printf '%s' "$top"
}

is_current() {
	[ -z "$(cd "$whole" && find . \( -name .git -o -name node_modules -o -name target ! -path '*/src/*' \) -prune \
		-o -type f \( -path '*/src/*' -o -name pom.xml -o -name build.gradle -o -name build.gradle.kts \) \
		-newer "$1" -print 2>/dev/null | head -n 1)" ]
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
whole=$(whole_build)
found=$(newest_jar)
if [ -n "$found" ] && is_current "$found"; then
	run_jar "$found" "$@"
fi
if [ -f "$directory/pom.xml" ]; then
	tool=$(build_tool mvnw mvn)
	if command -v "$tool" >/dev/null 2>&1; then
		if [ "$whole" = "$directory" ]; then
			exec "$tool" -q -f "$directory/pom.xml" spring-boot:run "-Dspring-boot.run.workingDirectory=$PWD" \
				"-Dspring-boot.run.arguments=$(quoted migrate "$@")"
		fi
		"$tool" -q -f "$whole/pom.xml" -pl "${directory#"$whole"/}" -am -DskipTests package >&2
		found=$(newest_jar)
		if [ -n "$found" ]; then
			run_jar "$found" "$@"
		fi
	fi
elif [ -f "$directory/build.gradle" ] || [ -f "$directory/build.gradle.kts" ]; then
	tool=$(build_tool gradlew gradle)
	if command -v "$tool" >/dev/null 2>&1; then
		exec "$tool" -q --console=plain -p "$directory" bootRun "--args=$(quoted migrate "$@")"
	fi
fi
if [ -n "$found" ]; then
	echo "The jar is older than the sources, and there is no build tool: $found" >&2
	run_jar "$found" "$@"
fi
echo "There is neither a jar in $directory nor Maven or Gradle. Build the application, or set MIGRATE_JAR." >&2
exit 1
