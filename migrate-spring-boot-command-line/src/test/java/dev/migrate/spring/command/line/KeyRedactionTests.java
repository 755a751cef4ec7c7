package dev.migrate.spring.command.line;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import dev.migrate.spring.command.CommandTester;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** A value behind {@code -x} is on no screen, in no log and in no table of Migrate. */
@PostgresTest
@ExtendWith(OutputCaptureExtension.class)
class KeyRedactionTests {

	private static final String VALUE = "hunter2-s3cret";

	private final TestDatabase database;

	private final RevisionFolder folder;

	private final CommandTester tester;

	KeyRedactionTests(TestDatabase database, @TempDir Path directory) {
		this.database = database;
		this.folder = new RevisionFolder(directory);
		this.tester = new CommandTester(database, this.folder);
	}

	static Stream<String> failures() {
		return Stream.of("SELECT '${key}'::int;", "SELECT nothing_of_${tag};", "DO $$ BEGIN RAISE 'no ${key}'; END $$;",
				"CREATE TABLE t (v varchar(3)); INSERT INTO t VALUES ('${key}');",
				"CREATE TABLE t (v text PRIMARY KEY); INSERT INTO t VALUES ('${key}'), ('${key}');",
				"DO $$ BEGIN RAISE NOTICE 'seen ${key}'; END $$; SELECT 1/0;");
	}

	@ParameterizedTest
	@MethodSource("failures")
	void failureDoesNotShowTheValue(String sql, CapturedOutput log) {
		this.folder.add("a1", "none", sql, "");
		String key = sql.contains("${tag}") ? "tag" : "key";
		String value = key.equals("tag") ? "hunter2_s3cret" : VALUE;
		for (String words : List.of("upgrade", "upgrade -vv", "upgrade --format json")) {
			CommandTester.Result result = run(value,
					Stream.concat(Arrays.stream(words.split(" ", -1)), Stream.of("-x", key + "=" + value)));
			assertThat(result.code()).isEqualTo(ExitCode.FAILED);
			assertThat(result.err()).contains("SQLSTATE");
		}
		assertThat(log).doesNotContain(value);
		assertNowhere(value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "upgrade", "upgrade --format json -vv", "plan", "plan --format json", "upgrade -vv" })
	void successDoesNotShowTheValue(String words, CapturedOutput log) {
		this.folder.add("a1", "none", "CREATE TABLE t AS SELECT '${key}' AS v;",
				"DELETE FROM t WHERE v = '${key}'; DROP TABLE t;");
		run(VALUE, Stream.concat(Arrays.stream(words.split(" ", -1)), Stream.of("-x", "key=" + VALUE)));
		run(VALUE, Stream.of("upgrade", "-x", "key=" + VALUE));
		run(VALUE, Stream.of("downgrade", "base", "--yes", "-x", "key=" + VALUE));
		assertThat(log).doesNotContain(VALUE);
		assertNowhere(VALUE);
	}

	private CommandTester.Result run(String value, Stream<String> words) {
		CommandTester.Result result = this.tester.run(words.toArray(String[]::new));
		assertThat(result.out() + result.err()).doesNotContain(value);
		return result;
	}

	private void assertNowhere(String value) {
		List<String> rows = new ArrayList<>();
		for (String table : List.of("migrate_revision", "migrate_history")) {
			rows.addAll(this.database.jdbc().sql("SELECT t::text FROM " + table + " t").query(String.class).list());
		}
		assertThat(rows).noneMatch((row) -> row.contains(value));
		assertThat(this.tester.run("log").out() + this.tester.run("status").out()).doesNotContain(value);
	}

}
