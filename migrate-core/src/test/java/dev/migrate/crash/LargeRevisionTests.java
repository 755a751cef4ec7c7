package dev.migrate.crash;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Revisions that are larger than the memory of the process that applies them. */
@PostgresTest
@Tag("crash")
class LargeRevisionTests {

	private static final String HEADER = """
			-- Rows
			--
			-- revision: a1
			-- down-revision: none

			-- migrate:upgrade
			CREATE TABLE t (id int, note text);
			""";

	private static final String DOWN = "-- migrate:downgrade\nDROP TABLE t;\n";

	private final TestDatabase database;

	private Path folder;

	LargeRevisionTests(TestDatabase database) {
		this.database = database;
	}

	@BeforeEach
	void makeFolder(@TempDir Path path) {
		this.folder = path;
	}

	@Test
	void copyOfAHundredMegabytesPasses() throws Exception {
		String note = "grün ".repeat(160);
		try (BufferedWriter file = open()) {
			file.write("COPY t FROM stdin;\n");
			for (int row = 0; row < 110_000; row++) {
				file.write(row + "\t" + note + row + "\n");
			}
			file.write("\\.\n\n" + DOWN);
		}
		assertThat(Files.size(this.folder.resolve("a1.sql"))).isGreaterThan(100_000_000);
		assertPasses(110_000);
	}

	@Test
	void twoHundredThousandStatementsPass() throws Exception {
		try (BufferedWriter file = open()) {
			for (int row = 0; row < 200_000; row++) {
				file.write("INSERT INTO t (id, note) VALUES (" + row + ", 'The note of row " + row + "');\n");
			}
			file.write(DOWN);
		}
		assertPasses(200_000);
	}

	@Test
	void statementThatIsLargerThanTheMemoryIsAFault() throws Exception {
		try (BufferedWriter file = open()) {
			file.write("INSERT INTO t VALUES (1, $$");
			for (int i = 0; i < 1_000_000; i++) {
				file.write("a hundred megabytes, ".repeat(5));
			}
			file.write("$$);\n" + DOWN);
		}
		assertThat(run("upgrade")).contains("a1.sql:8: This statement has 105000030 bytes");
	}

	private BufferedWriter open() throws IOException {
		BufferedWriter file = Files.newBufferedWriter(this.folder.resolve("a1.sql"));
		file.write(HEADER);
		return file;
	}

	// Returns what the process says on its error output.
	private String run(String action) throws IOException, InterruptedException {
		Path errors = this.folder.resolve("errors.txt");
		ProcessBuilder builder = new ProcessBuilder(List.of(ProcessHandle.current().info().command().orElse("java"),
				"-cp", System.getProperty("java.class.path"), "-Xmx128m",
				"-Dlogback.configurationFile=" + System.getProperty("logback.configurationFile"),
				LargeRevisionRun.class.getName(), action, this.database.jdbcUrl(), this.folder.toString()))
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.redirectError(errors.toFile());
		builder.environment().put("DATABASE_USER", this.database.user());
		builder.environment().put("DATABASE_PASSWORD", this.database.password());
		Process process = builder.start();
		process.waitFor();
		return Files.readString(errors, StandardCharsets.UTF_8);
	}

	// The database has the rows and the text of the section, and takes both back.
	private void assertPasses(int rows) throws IOException, InterruptedException {
		assertThat(run("upgrade")).isEmpty();
		assertThat(this.database.jdbc().sql("SELECT count(*) FROM t").query(Integer.class).single()).isEqualTo(rows);
		String text = Files.readString(this.folder.resolve("a1.sql"));
		String section = text.substring(text.indexOf("-- migrate:upgrade"), text.indexOf("-- migrate:downgrade"))
			.strip();
		assertThat(this.database.jdbc()
			.sql("SELECT encode(sha256(convert_to(upgrade_sql, 'UTF8')), 'hex') FROM migrate_revision")
			.query(String.class)
			.single()).isEqualTo(sha256(section));
		assertThat(run("downgrade")).isEmpty();
		assertThat(this.database.schemaSnapshot()).doesNotContain("note");
	}

	private static String sha256(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
