package dev.migrate.contract;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.execution.StepFailedException;
import dev.migrate.revision.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SqliteRecoveryContractTests extends RecoveryContract {

	private static final String REBUILD = """
			PRAGMA foreign_keys = OFF;
			CREATE TABLE new_users (id integer PRIMARY KEY, email text NOT NULL);
			INSERT INTO new_users SELECT id, coalesce(email, '') FROM users;
			%s
			DROP TABLE users;
			ALTER TABLE new_users RENAME TO users;
			PRAGMA foreign_keys = ON;
			INSERT INTO tasks SELECT 2, 1;
			""";

	@Override
	ContractDatabase open(Path directory) {
		return SqliteDatabase.in(directory);
	}

	@Test
	void tableIsRebuiltWithoutItsForeignKeys() throws SQLException {
		try (Connection connection = withParent()) {
			this.folder.addStandalone("a1", "none", REBUILD.formatted(""), "");
			builder(new SingleConnectionDataSource(connection, true)).build().upgrade(Target.heads());
		}
		assertThat(tasks()).isEqualTo(2);
	}

	@Test
	void runThatGoesOnSetsAgainWhatTheSessionHad() throws SQLException {
		this.folder.addStandalone("a1", "none", REBUILD.formatted("INSERT INTO nowhere VALUES (1);"), "");
		try (Connection connection = withParent()) {
			SingleConnectionDataSource source = new SingleConnectionDataSource(connection, true);
			assertThatExceptionOfType(StepFailedException.class)
				.isThrownBy(() -> builder(source).build().upgrade(Target.heads()))
				.withMessageContaining("statement 4 of 8");
		}
		this.folder.addStandalone("a1", "none", REBUILD.formatted(""), "");
		DriverManagerDataSource another = new DriverManagerDataSource(url() + "?foreign_keys=on");
		assertThat(texts(builder(another).build().upgrade(Target.heads()).applied())).containsExactly("a1");
		assertThat(tasks()).isEqualTo(2);
	}

	@Test
	void databaseThatAStepHasAttachedIsDetachedAndAttachedAgain(@TempDir Path directory) throws SQLException {
		String attach = "ATTACH '" + directory.resolve("old.db") + "' AS old;\nCREATE TABLE old.t (id int);\n";
		this.folder.addStandalone("a1", "none", attach + "INSERT INTO nowhere VALUES (1);", "");
		try (Connection connection = this.database.dataSource().getConnection()) {
			SingleConnectionDataSource source = new SingleConnectionDataSource(connection, true);
			assertThatExceptionOfType(StepFailedException.class)
				.isThrownBy(() -> builder(source).build().upgrade(Target.heads()));
			this.folder.addStandalone("a1", "none", attach + "CREATE TABLE t AS SELECT * FROM old.t;", "");
			builder(source).build().upgrade(Target.heads());
			try (Session session = new Session(connection, this.database.dialect())) {
				assertThat(session.facts().settings()).containsEntry("attached", "");
			}
		}
		assertThat(this.database.hasTable("t")).isTrue();
	}

	// A parent row with children that would be deleted with it.
	private Connection withParent() throws SQLException {
		this.database.execute("CREATE TABLE users (id integer PRIMARY KEY, email text)");
		this.database
			.execute("CREATE TABLE tasks (id integer, user_id integer NOT NULL REFERENCES users ON DELETE CASCADE)");
		this.database.execute("INSERT INTO users VALUES (1, NULL)");
		this.database.execute("INSERT INTO tasks VALUES (1, 1)");
		return new DriverManagerDataSource(url() + "?foreign_keys=on").getConnection();
	}

	private String url() {
		return ((SqliteDatabase) this.database).url();
	}

	private int tasks() {
		return this.database.jdbc().sql("SELECT count(*) FROM tasks").query(Integer.class).single();
	}

}
