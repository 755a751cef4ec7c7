package dev.migrate.internal.script;

import java.util.Map;
import java.util.Optional;

import dev.migrate.error.Location;
import dev.migrate.internal.dialect.postgresql.PostgresqlSyntax;
import dev.migrate.script.AfterCrash;
import dev.migrate.script.FileText;
import dev.migrate.script.Statement;
import dev.migrate.script.TransactionMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A statement with a value is still the statement of the file. */
class FilledStatementTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			INSERT INTO t VALUES ('${x}')                     | a'); COMMIT; --
			INSERT INTO t VALUES ('${x}')                     | a'); DROP TABLE victim; --
			INSERT INTO t VALUES ('${x}')                     | it's
			INSERT INTO t VALUES ('${x}')                     | a' || current_user || 'b
			INSERT INTO t VALUES (E'${x}')                    | a\\
			INSERT INTO t VALUES ("${x}")                     | a"b
			INSERT INTO t VALUES ($$${x}$$)                   | a$$ || $$b
			INSERT INTO t VALUES ($a$ ${x} $a$)               | $a$; DROP TABLE t; --
			SELECT 1 -- ${x}NL, 2                           | aNL, 3
			SELECT 1 /* ${x} */                               | */; DROP TABLE t; /*
			SELECT 1 /* ${x} */                               | /*
			SELECT ${x}                                       | 1; DROP TABLE t
			SELECT ${x}                                       | 1;
			SELECT ${x}                                       | ;
			SELECT ${x}                                       | 'a
			SELECT ${x}                                       | "a
			SELECT ${x}                                       | $$a
			SELECT ${x}                                       | /* a
			SELECT ${x}                                       | 1 -- a
			SELECT ${x}                                       | (1
			SELECT ${x}                                       | \\gset
			SELECT ${x}, 'b', 'c'                             | 'a
			SELECT ${x}, 1NLFROM t                          | -- a
			${x}                                              | SELECT 1
			${x} TABLE t                                      | DROP
			SEL${x} 1                                         | ECT
			${x}CT 1                                          | SELE
			COPY t FROM ${x}                                  | stdin
			PREPARE ${x}                                      | TRANSACTION 'x'
			START ${x}                                        | TRANSACTION
			CREATE FUNCTION f() RETURNS int ${x}              | BEGIN ATOMIC SELECT 1;
			DO $$BEGIN PERFORM '${x}'; END$$                  | '; DROP TABLE t; --
			DO $$BEGIN PERFORM ${x}; END$$                    | 1; DROP TABLE t
			SELECT '${x}', '${x}'                             | , 'a', '
			""")
	void valueThatChangesTheStatementIsRefused(String sql, String value) {
		assertThat(problem(sql, value)).as(sql)
			.isPresent()
			.get()
			.asString()
			.contains("'x'")
			.doesNotContain("DROP TABLE");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			INSERT INTO t VALUES ('${x}')                     | it''s -- a; /* b
			INSERT INTO t VALUES ('${x}')                     | ``
			INSERT INTO t VALUES ('a${x}b')                   | $$; \\
			INSERT INTO t VALUES (E'${x}')                    | a\\\\
			INSERT INTO t VALUES (E'${x}')                    | \\'
			INSERT INTO t VALUES ("${x}")                     | a""b; c
			CREATE TABLE ${x}.t (id int)                      | app
			CREATE TABLE t_${x}_1 (id int)                    | 2025
			GRANT SELECT ON t TO ${x}                         | "Ada", ben
			CREATE ${x} INDEX i ON t (a)                      | UNIQUE
			CREATE ${x} INDEX i ON t (a)                      | ``
			SELECT ${x}                                       | 1 + (2 * 3)
			SELECT ${x}                                       | 'a; b'
			SELECT ${x}                                       | /* a */ 1
			SELECT 1 /* ${x} */                               | a; b
			SELECT 1 -- ${x}NL, 2                           | a; b
			DO $$BEGIN PERFORM '${x}'; END$$                  | a; b
			DO $$BEGIN PERFORM ${x}; END$$                    | f('a')
			DO $$def f(): # it's ${x} python$$                | a
			SELECT $${x}                                      | 1
			ROLLBACK TO ${x}                                  | a
			""")
	void valueThatStaysInItsPlaceIsFine(String sql, String value) {
		assertThat(problem(sql, value)).as(sql).isEmpty();
	}

	@Test
	void dataFollowsACopyWhateverItsTable() {
		Statement copy = new Statement("COPY ${x} FROM stdin", new Location("x.sql", 1), FileText.of("1\n"),
				new AfterCrash.Ask());
		assertThat(problem(copy, "t")).isEmpty();
		assertThat(problem(copy, "t TO stdout --")).isPresent();
		assertThat(problem(copy, "t FROM '/etc/passwd' WHERE 1 = 1 OR a")).isEmpty();
	}

	@Test
	void queryOfDoneWhenStaysOneQuery() {
		Statement statement = new Statement("VACUUM", new Location("x.sql", 1), null,
				new AfterCrash.DoneWhen("SELECT to_regclass('${x}') IS NOT NULL"));
		assertThat(problem(statement, "app.t")).isEmpty();
		assertThat(problem(statement, "t'); DROP TABLE t; --")).isPresent();
	}

	@Test
	void nulIsRefused() {
		assertThat(problem("SELECT '${x}'", "a\0b")).get().asString().contains("NUL");
	}

	private static Optional<String> problem(String sql, String value) {
		return problem(new Statement(sql.replace("NL", "\n"), new Location("x.sql", 1), null, new AfterCrash.Ask()),
				value.replace("NL", "\n"));
	}

	private static Optional<String> problem(Statement statement, String value) {
		return new Placeholders(Map.of("x", value)).problem(statement, TransactionMode.ON, new PostgresqlSyntax());
	}

}
