package dev.migrate.spring.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.migrate.spring.command.CommandServer;
import dev.migrate.spring.command.line.CommandRegistry;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The examples of the commands run on the revisions of the sample application, and their
 * JSON has the fields of their pages.
 */
@PostgresTest
class CommandJsonTests {

	private static final Path SAMPLE = Path.of("../sample-app/src/main/resources/db/revisions");

	private static final String EMPTY = """
			DO $$ DECLARE name regclass; BEGIN
			FOR name IN SELECT oid FROM pg_class WHERE relkind = 'r' AND pg_get_userbyid(relowner) = current_user LOOP
			EXECUTE 'DROP TABLE ' || name || ' CASCADE';
			END LOOP; END $$""";

	/** Commands with examples for a shell, or for the state after a crash. */
	private static final Set<String> WITHOUT_OUTPUT = Set.of("completion", "resolve");

	private static final CommandClasses CLASSES = new CommandClasses();

	private final TestDatabase database;

	private final Project project;

	CommandJsonTests(TestDatabase database, @TempDir Path directory) {
		this.database = database;
		this.project = new Project(directory, database);
	}

	@AfterEach
	void close() {
		this.project.close();
	}

	@Test
	void outputOfEachCommandHasTheFieldsOfItsPage() throws IOException {
		copySample();
		this.project.write("pom.xml", "<project/>");
		this.project.write("shop/server/pom.xml", "<project/>");
		List<String> problems = new ArrayList<>();
		for (CommandSpec command : CommandRegistry.commands()) {
			this.database.execute(EMPTY);
			this.project.run(List.of("upgrade", "head-1"));
			problems.addAll(problemsOf(command));
		}
		assertThat(problems).isEmpty();
	}

	private List<String> problemsOf(CommandSpec command) {
		List<Class<?>> reports = CLASSES.reports(command);
		List<String> problems = new ArrayList<>();
		int printed = 0;
		for (Example example : Example.of(command).stream().filter(Example::isCommand).toList()) {
			List<String> words = inJson(example.words());
			CommandServer.Result result = this.project.run(words);
			if (result.out().startsWith("{") && !reports.isEmpty()) {
				printed++;
				problems.addAll(problemsOf(example, result.out(), reports));
			}
		}
		if (printed == 0 && !reports.isEmpty() && !WITHOUT_OUTPUT.contains(command.name())) {
			problems.add("No example of " + command.name() + " prints JSON");
		}
		return problems;
	}

	private static List<String> inJson(List<String> words) {
		return words.contains("--format") ? words
				: Stream.concat(words.stream(), Stream.of("--format", "json")).toList();
	}

	private static List<String> problemsOf(Example example, String out, List<Class<?>> reports) {
		JsonNode json = JsonMapper.builder().build().readTree(out);
		List<List<String>> readings = reports.stream()
			.map((report) -> JsonOutput.differences(json, JsonFields.of(report)))
			.toList();
		return readings.stream().anyMatch(List::isEmpty) ? List.of() : List.of(example + ": " + readings);
	}

	private void copySample() throws IOException {
		Path revisions = Files.createDirectories(this.project.resources().resolve("db/revisions"));
		try (Stream<Path> files = Files.list(SAMPLE)) {
			for (Path file : (Iterable<Path>) files::iterator) {
				Files.copy(file, revisions.resolve(file.getFileName()));
			}
		}
	}

}
