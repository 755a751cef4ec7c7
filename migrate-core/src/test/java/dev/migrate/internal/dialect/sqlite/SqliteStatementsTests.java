package dev.migrate.internal.dialect.sqlite;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SqliteStatementsTests {

	private final SqliteStatements statements = new SqliteStatements();

	@ParameterizedTest
	@ValueSource(strings = { "VACUUM", "vacuum main INTO 'copy.db'", "ATTACH 'a.db' AS a",
			"Attach/* */DATABASE 'a' AS a", "DETACH a", "PRAGMA foreign_keys = OFF", "pragma main . foreign_keys(0)",
			"PRAGMA -- a comment\n journal_mode=wal", "PRAGMA synchronous = 1", "PRAGMA wal_checkpoint" })
	void needsToBeAlone(String sql) {
		assertThat(this.statements.refusesTransaction(sql)).isTrue();
		assertThat(this.statements.probe(sql)).isNotNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "CREATE TABLE vacuum (id int)", "INSERT INTO t VALUES ('PRAGMA foreign_keys = 0')",
			"PRAGMA foreign_keys", "PRAGMA foreign_key_check", "PRAGMA defer_foreign_keys = ON",
			"PRAGMA user_version = 3", "VACUUMS", "SELECT 1" })
	void runsInATransaction(String sql) {
		assertThat(this.statements.refusesTransaction(sql)).isFalse();
		assertThat(this.statements.probe(sql)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "PRAGMA foreign_keys = OFF", "PRAGMA legacy_alter_table(1)", "ATTACH 'a.db' AS a",
			"DETACH a", "PRAGMA temp.cache_size=7" })
	void changesTheSession(String sql) {
		assertThat(this.statements.changesSession(sql)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "PRAGMA foreign_keys", "VACUUM", "CREATE TABLE pragma (id int)", "UPDATE t SET a = 1" })
	void leavesTheSessionAsItIs(String sql) {
		assertThat(this.statements.changesSession(sql)).isFalse();
	}

}
