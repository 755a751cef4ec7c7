package dev.migrate.spring.command.project;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.line.CommandLineRun;
import dev.migrate.spring.command.output.Channels;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

/** Tests for init, list-templates and completion, which need no application. */
class InitCommandTests {

	private final Path directory;

	InitCommandTests(@TempDir Path directory) throws IOException {
		this.directory = directory;
		Files.writeString(this.directory.resolve("pom.xml"), "<project/>");
	}

	@Test
	void writesWhatIsMissingAndNeverOverwrites() throws IOException {
		Path compose = Files.writeString(this.directory.resolve("compose.migrate.yaml"), "mine");
		Files.createDirectories(this.directory.resolve("src/main/resources"));
		Files.writeString(this.directory.resolve("src/main/resources/application.yaml"), "");
		Result result = run("init", this.directory.toString());
		assertThat(result.code()).isEqualTo(ExitCode.DONE);
		assertThat(result.out()).isEqualTo("""
				Wrote src/main/resources/db/revisions/README.md
				Wrote migrate
				Wrote migrate.cmd
				Wrote kubernetes/migrate-job.yaml
				src/main/resources/application.properties exists, left as it is
				compose.migrate.yaml exists, left as it is
				""");
		assertThat(compose).hasContent("mine");
		assertThat(this.directory.resolve("migrate")).isExecutable();
		assertThat(Files.readString(this.directory.resolve("migrate.cmd"))).contains("\r\n").doesNotContain("\r\r");
		assertThat(run("init", this.directory.toString()).out()).doesNotContain("Wrote");
	}

	@Test
	void whoGetsTheSettingsIsToldToNameTheDatabase() {
		assertThat(run("init", this.directory.toString()).err()).isEqualTo("Next: name the database in "
				+ "src/main/resources/application.properties, then ./migrate revision -m \"Create users\"\n");
		assertThat(run("init", this.directory.toString()).err())
			.isEqualTo("Next: ./migrate revision -m \"Create users\"\n");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					pom.xml                                       | <project><parent><artifactId>parent</artifactId></parent><artifactId>my-shop</artifactId></project> | my-shop
					src/main/resources/application.properties     | spring.application.name=My Shop 2   | my-shop-2
					settings.gradle.kts                           | rootProject.name = "my_shop"        | my-shop
					pom.xml                                       | <project><artifactId>${name}</artifactId></project> | here
					pom.xml                                       | not xml                             | here
					""")
	void examplesAreNamedAfterTheApplication(String file, String content, String name) throws IOException {
		Path project = Files.createDirectories(this.directory.resolve("here"));
		Files.writeString(project.resolve("pom.xml"), "<project/>");
		Files.createDirectories(project.resolve(file).getParent());
		Files.writeString(project.resolve(file), content);
		run("init", project.toString(), "-t", "compose,kubernetes");
		assertThat(Files.readString(project.resolve("compose.migrate.yaml"))).contains("image: " + name + ":latest\n");
		assertThat(Files.readString(project.resolve("kubernetes/migrate-job.yaml"))).contains("name: " + name + "-");
	}

	@Test
	void exampleForComposeUpgradesBeforeTheApplicationStarts() throws IOException {
		run("init", this.directory.toString(), "-t", "compose");
		Map<String, Object> compose = new Yaml().load(Files.readString(this.directory.resolve("compose.migrate.yaml")));
		assertThat(compose).extractingByKey("services", as(InstanceOfAssertFactories.MAP))
			.satisfies((services) -> assertThat(services.get("migrate")).asString()
				.contains("command=[migrate, upgrade, heads]", "condition=service_healthy"))
			.satisfies((services) -> assertThat(services.get("app")).asString()
				.contains("SPRING_DATASOURCE_PASSWORD=${DATABASE_PASSWORD:?", "MIGRATE_ONSTARTUP=validate",
						"migrate={condition=service_completed_successfully}"));
	}

	@Test
	void exampleForKubernetesIsAJobThatUpgrades() throws IOException {
		run("init", this.directory.toString(), "-t", "kubernetes");
		Map<String, Object> job = new Yaml()
			.load(Files.readString(this.directory.resolve("kubernetes/migrate-job.yaml")));
		assertThat(job).containsEntry("apiVersion", "batch/v1").containsEntry("kind", "Job");
		assertThat(job.get("spec")).asString()
			.contains("restartPolicy=Never", "args=[migrate, upgrade, heads]", "secretRef={name=");
	}

	@Test
	void commandForWindowsRunsTheNewestJarThatIsTheApplication() throws IOException {
		run("init", this.directory.toString(), "-t", "wrapper");
		assertThat(Files.readString(this.directory.resolve("migrate.cmd"))).contains("dir /b /a-d /o:d",
				"/c:\"-plain\\.jar$\"", "/c:\"-sources\\.jar$\"", "/c:\"-javadoc\\.jar$\"", "/c:\"\\.original$\"");
	}

	// In a block in parentheses, cmd.exe would use the exit code from before the block.
	@Test
	void commandForWindowsEndsWithTheCodeOfWhatItRan() throws IOException {
		run("init", this.directory.toString(), "-t", "wrapper");
		String script = Files.readString(this.directory.resolve("migrate.cmd"));
		assertThat(script.lines().filter((line) -> line.startsWith("exit /b %"))).hasSize(3)
			.allMatch("exit /b %ERRORLEVEL%"::equals);
		assertThat(script).contains("goto gradle\r\n", "call \"%TOOL%\" -q --console=plain ", "exit /b 1\r\n",
				"-pl \"%MODULE%\" -am -DskipTests package 1>&2\r\nif errorlevel 1 exit /b %ERRORLEVEL%\r\n");
		assertThat(script.lines().filter((line) -> line.startsWith(":")).map((line) -> line.substring(1))).isNotEmpty()
			.allMatch(
					(label) -> script.contains("goto " + label + "\r\n") || script.contains("call :" + label + "\r\n"));
	}

	@Test
	void templatesAreChosenAndListed() {
		assertThat(run("init", this.directory.toString(), "-t", "folder").out())
			.isEqualTo("Wrote src/main/resources/db/revisions/README.md\n");
		assertThat(run("list_templates").out()).contains("folder", "wrapper", "kubernetes/migrate-job.yaml");
		assertThat(run("init", "-t", "nothing").code()).isEqualTo(ExitCode.USAGE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "--version", "-V" })
	void versionNeedsNoApplication(String option) {
		assertThat(run(option).out()).startsWith("Migrate ").hasLineCount(1);
	}

	@Test
	void directoryWithoutProjectIsRefused(@TempDir Path empty) throws IOException {
		assertThat(run("init", empty.toString()).err()).contains("There is neither a Maven nor a Gradle project");
		Files.writeString(empty.resolve("pom.xml"), "<modules><module>app</module></modules>");
		assertThat(run("init", empty.toString()).err()).contains("has modules and no sources of its own");
	}

	@Test
	@EnabledIf("hasSh")
	void wrapperPrefersTheJarAndKeepsWords() throws Exception {
		run("init", this.directory.toString(), "-t", "wrapper");
		executable("mvnw", "printf '%s\\n' \"$@\"");
		assertThat(shell("./migrate revision -m \"it's new\"")).contains("spring-boot:run")
			.contains("-Dspring-boot.run.arguments='migrate' 'revision' '-m' 'it'\"'\"'s new'");
		executable("java", "printf '<%s>' \"$@\"");
		assertThat(shell("PATH=.:$PATH MIGRATE_JAR=x.jar JAVA_HOME= ./migrate show 'a b'"))
			.isEqualTo("<-jar><x.jar><migrate><show><a b>");
		Files.createDirectories(this.directory.resolve("target"));
		Files.writeString(this.directory.resolve("target/app.jar"), "");
		assertThat(shell("PATH=.:$PATH JAVA_HOME= ./migrate heads")).contains("target/app.jar><migrate><heads>");
	}

	@ParameterizedTest
	@CsvSource({ "pom.xml, mvnw, -f", "build.gradle, gradlew, -p" })
	@EnabledIf("hasSh")
	void wrapperOfAModuleFindsTheBuildToolAbove(String build, String tool, String option) throws Exception {
		Path module = Files.createDirectories(this.directory.resolve("app/server"));
		Files.writeString(module.resolve(build), "");
		run("init", module.toString(), "-t", "wrapper");
		executable(tool, "printf '%s\\n' \"$@\"");
		String place = module.toRealPath() + (tool.equals("mvnw") ? "/pom.xml" : "");
		assertThat(shell("app/server/migrate show 'a b'")).contains(option + "\n" + place + "\n")
			.endsWith("='migrate' 'show' 'a b'");
	}

	// Nothing is installed, so the module alone could not run.
	@Test
	@EnabledIf("hasSh")
	void wrapperOfAModuleBuildsItsJarWithTheModulesThatItNeeds() throws Exception {
		Path module = Files.createDirectories(this.directory.resolve("app/server"));
		Files.writeString(this.directory.resolve("pom.xml"),
				"<modules><module>lib</module><module>app</module></modules>");
		Files.writeString(this.directory.resolve("app/pom.xml"), "<modules>\n<module> server/ </module>\n</modules>");
		Files.writeString(module.resolve("pom.xml"), "");
		run("init", module.toString(), "-t", "wrapper");
		executable("mvnw", "printf '%s ' \"$@\"; mkdir -p app/server/target; : > app/server/target/server.jar");
		executable("java", "printf '<%s>' \"$@\"");
		String command = "PATH=.:$PATH JAVA_HOME= app/server/migrate show 'a b'";
		Path top = this.directory.toRealPath();
		String build = "-q -f " + top + "/pom.xml -pl app/server -am -DskipTests package ";
		String start = "<-jar><" + top + "/app/server/target/server.jar><migrate><show><a b>";
		assertThat(shell(command)).isEqualTo(build + start);
		Path source = Files.writeString(Files.createDirectories(this.directory.resolve("lib/src")).resolve("A.java"),
				"");
		Files.setLastModifiedTime(source, FileTime.from(Instant.EPOCH));
		assertThat(shell(command)).isEqualTo(start);
		Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(9)));
		assertThat(shell(command)).isEqualTo(build + start);
	}

	@Test
	@EnabledIf("hasSh")
	void wrapperLooksForSourcesBelowTheProjectOnly() throws Exception {
		Path project = this.directory.resolve("src/project");
		Files.createDirectories(project.resolve("target"));
		Files.setLastModifiedTime(Files.writeString(project.resolve("pom.xml"), ""), FileTime.from(Instant.EPOCH));
		run("init", project.toString(), "-t", "wrapper");
		Files.writeString(project.resolve("target/app.jar"), "");
		Path report = Files.writeString(project.resolve("target/report.xml"), "");
		Files.setLastModifiedTime(report, FileTime.from(Instant.now().plusSeconds(9)));
		executable("mvnw", "echo built");
		executable("java", "echo jar");
		assertThat(shell("PATH=.:$PATH JAVA_HOME= src/project/migrate heads")).isEqualTo("jar");
	}

	private void executable(String name, String script) throws IOException {
		Path file = Files.writeString(this.directory.resolve(name), "#!/bin/sh\n" + script + "\n");
		assertThat(file.toFile().setExecutable(true)).isTrue();
	}

	@Test
	@EnabledIf("hasBash")
	void completionIsAcceptedByBashAndCompletes() throws Exception {
		Path script = Files.writeString(this.directory.resolve("c.bash"),
				run("completion", "bash", "--alias", "m").out());
		assertThat(bash("bash -n " + script)).isEmpty();
		String complete = "source " + script
				+ "; compopt() { :; }; COMP_WORDS=(%s his); COMP_CWORD=1; COMP_LINE='%1$s his'; "
				+ "COMP_POINT=${#COMP_LINE}; _complete_migrate %1$s his %1$s; echo ${COMPREPLY[@]}";
		assertThat(bash(complete.formatted("./migrate"))).isEqualTo("history");
		assertThat(bash("source " + script + "; complete -p m")).contains("_complete_migrate");
	}

	@Test
	void aliasThatIsNoNameIsRefused() {
		assertThat(run("completion", "bash", "--alias", "m; rm").err()).contains("cannot be the name of a command");
	}

	static boolean hasSh() {
		return Files.isExecutable(Path.of("/bin/sh"));
	}

	static boolean hasBash() {
		return Files.isExecutable(Path.of("/bin/bash")) || Files.isExecutable(Path.of("/usr/bin/bash"));
	}

	private String shell(String command) throws Exception {
		return output(List.of("sh", "-c", command));
	}

	private String bash(String command) throws Exception {
		return output(List.of("bash", "-c", command));
	}

	private String output(List<String> command) throws Exception {
		Process process = new ProcessBuilder(new ArrayList<>(command)).directory(this.directory.toFile())
			.redirectErrorStream(true)
			.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor();
		return output.strip();
	}

	private static Result run(String... words) {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		ExitCode code = CommandLineRun
			.of(words, new Channels(new PrintWriter(out, true), new PrintWriter(err, true), null))
			.withoutApplication()
			.orElseThrow();
		return new Result(code, out.toString(), err.toString());
	}

	/** The result of a command. */
	record Result(ExitCode code, String out, String err) {
	}

}
