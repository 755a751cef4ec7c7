package dev.migrate.spring.documentation;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The terminal session in the documents still prints the documented text.
 */
@PostgresTest
class TerminalSessionTests {

	private final TestDatabase database;

	private final Path directory;

	TerminalSessionTests(TestDatabase database, @TempDir Path directory) {
		this.database = database;
		this.directory = directory;
	}

	@Test
	void sessionPrintsTheSameAgain() throws IOException {
		GeneratedDocument document = GeneratedDocument.of("session.md");
		try (Project project = new Project(this.directory, this.database)) {
			project.write("pom.xml", "<project/>");
			document.is(new TerminalSession(project, names()).replay(Files.readAllLines(document.file())));
		}
	}

	private Map<String, String> names() throws IOException {
		Map<String, String> names = new LinkedHashMap<>();
		names.put(this.directory.toRealPath().toString(), "/home/ada/shop");
		names.put(this.database.jdbcUrl(), "jdbc:postgresql://localhost/shop");
		names.put(this.database.user(), "ada");
		names.put("\"" + this.database.schema().replace("\"", "\"\"") + "\"", "public");
		names.put(this.database.schema(), "public");
		names.put(InetAddress.getLocalHost().getHostName(), "laptop");
		return names;
	}

}
