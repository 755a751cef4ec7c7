package dev.migrate;

import java.nio.file.Path;

import dev.migrate.execution.MissingSchemaException;
import dev.migrate.revision.Target;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The connection names a schema that is not there. */
@PostgresTest
class MissingSchemaTests {

	private final TestDatabase database;

	private final RevisionFolder folder;

	MissingSchemaTests(TestDatabase database, @TempDir Path path) {
		this.database = database;
		this.folder = new RevisionFolder(path);
	}

	@Test
	void settingOfMigrateCreatesIt() {
		this.folder.add("a1", "none", "CREATE TABLE a (id int);", "DROP TABLE a;");
		assertThatExceptionOfType(MissingSchemaException.class)
			.isThrownBy(() -> builder().build().upgrade(Target.heads()))
			.withMessageContaining("The schema of the connection does not exist: its search path is \"api schema\".")
			.withMessageContaining("CREATE SCHEMA \"api schema\"; or set migrate.schema=api schema")
			.withMessageContaining("The database is unchanged.");
		builder().schema("api schema").build().upgrade(Target.heads());
		assertTable();
	}

	@Test
	void schemaMadeByHandIsUsed() {
		this.folder.add("a1", "none", "CREATE TABLE a (id int);", "DROP TABLE a;");
		this.database.execute("CREATE SCHEMA \"api schema\"");
		builder().build().upgrade(Target.heads());
		assertTable();
	}

	@Test
	void revisionMayCreateIt() {
		this.folder.add("a1", "none", "CREATE SCHEMA \"api schema\";\nCREATE TABLE a (id int);", "");
		assertThatExceptionOfType(MissingSchemaException.class)
			.isThrownBy(() -> builder().build().upgrade(Target.heads()))
			.withMessageContaining("If a revision is to create it, set migrate.schema to a schema that exists");
		builder().schema(this.database.schema()).build().upgrade(Target.heads());
		assertTable();
	}

	@Test
	void schemaThatTheUserMayNotUseIsTold() {
		this.folder.add("a1", "none", "CREATE TABLE a (id int);", "DROP TABLE a;");
		JdbcClient superuser = JdbcClient.create(this.database.superuser());
		superuser.sql("CREATE SCHEMA \"api schema\"").update();
		MissingSchemaException error = catchThrowableOfType(MissingSchemaException.class,
				() -> builder().build().upgrade(Target.heads()));
		assertThat(error).hasMessageContaining(" may not use the schema of the connection, \"api schema\".");
		String grant = error.action().substring(error.action().indexOf("GRANT"), error.action().indexOf(';'));
		superuser.sql(grant).update();
		builder().build().upgrade(Target.heads());
		assertTable();
	}

	private void assertTable() {
		assertThat(JdbcClient.create(this.database.superuser())
			.sql("SELECT schemaname FROM pg_tables WHERE tablename = 'a'")
			.query(String.class)
			.list()).containsExactly("api schema");
	}

	private MigrateBuilder builder() {
		DriverManagerDataSource source = new DriverManagerDataSource(
				this.database.jdbcUrl() + "?currentSchema=%22api%20schema%22", this.database.user(),
				this.database.password());
		return Migrate.builder(source).locations(this.folder.location());
	}

}
