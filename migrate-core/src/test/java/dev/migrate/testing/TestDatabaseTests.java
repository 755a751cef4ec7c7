package dev.migrate.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.TimeZone;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PostgresTest
class TestDatabaseTests {

	private final TestDatabase database;

	TestDatabaseTests(TestDatabase database) {
		this.database = database;
	}

	@Test
	void constructorAndMethodGetTheSameDatabase(TestDatabase database) {
		assertThat(database).isSameAs(this.database);
	}

	@Test
	void serverHasTheVersionAskedFor() {
		String version = this.database.jdbc().sql("SHOW server_version").query(String.class).single();
		assertThat(version).startsWith(PostgresServer.get().major() + ".");
	}

	@Test
	void ownerIsNotSuperuser() {
		assertThat(this.database.jdbc()
			.sql("SELECT rolsuper OR rolcreatedb OR rolcreaterole FROM pg_roles WHERE rolname = current_user")
			.query(Boolean.class)
			.single()).isFalse();
		assertThat(this.database.jdbc().sql("SELECT current_user").query(String.class).single())
			.isEqualTo(this.database.user());
	}

	@Test
	void tablesGoIntoTheSchemaThatNeedsQuotes() {
		this.database.execute("CREATE TABLE task (id bigint)");
		assertThat(this.database.jdbc()
			.sql("SELECT schemaname FROM pg_tables WHERE tablename = 'task'")
			.query(String.class)
			.single()).isEqualTo(this.database.schema()).contains("\"");
	}

	@Test
	void timeZoneIsNeitherTheJvmsNorTheServers() {
		JdbcClient superuser = JdbcClient.create(this.database.superuser());
		String server = superuser.sql("SELECT reset_val FROM pg_settings WHERE name = 'TimeZone'")
			.query(String.class)
			.single();
		String boot = superuser.sql("SELECT boot_val FROM pg_settings WHERE name = 'TimeZone'")
			.query(String.class)
			.single();
		assertThat(zone(this.database.jdbc())).isNotIn(server, boot, TimeZone.getDefault().getID());
		assertThat(zone(JdbcClient.create(this.database.pool(1)))).isEqualTo(zone(this.database.jdbc()));
	}

	@Test
	void passwordIsChecked() {
		assertThatThrownBy(() -> PostgresServer.get()
			.dataSource(this.database.name(), this.database.user(), "wrong")
			.getConnection()).isInstanceOf(SQLException.class).hasMessageContaining("password");
	}

	@Test
	void anotherDatabaseIsEmpty() {
		this.database.execute("CREATE TABLE task (id bigint)");
		TestDatabase another = this.database.another();
		assertThat(another.name()).isNotEqualTo(this.database.name());
		assertThat(another.schemaSnapshot()).doesNotContain("task");
	}

	@Test
	void poolOfOneGivesOneConnection() throws SQLException {
		try (Connection connection = this.database.pool(1).getConnection()) {
			assertThat(connection.isValid(1)).isTrue();
		}
	}

	private static String zone(JdbcClient client) {
		return client.sql("SHOW TimeZone").query(String.class).single();
	}

}
