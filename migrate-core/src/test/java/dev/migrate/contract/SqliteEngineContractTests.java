package dev.migrate.contract;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import dev.migrate.Migrate;
import dev.migrate.database.UnsupportedFeatureException;
import dev.migrate.database.UnsupportedSettingException;
import dev.migrate.execution.DatabaseNotWritableException;
import dev.migrate.revision.Target;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SqliteEngineContractTests extends EngineContract {

	@Override
	ContractDatabase open(Path directory) {
		return SqliteDatabase.in(directory);
	}

	@Test
	void schemaIsRefused() {
		Migrate migrate = builder(this.database.dataSource()).schema("app").build();
		assertThatExceptionOfType(UnsupportedSettingException.class).isThrownBy(migrate::status)
			.withMessageContaining("migrate.schema is 'app'");
	}

	@Test
	void connectionThatOnlyReadsIsRefusedWhenThereIsSomethingToDo() {
		String url = ((SqliteDatabase) this.database).url() + "?open_mode=1";
		this.database.execute("CREATE TABLE one (id int)");
		Migrate readOnly = builder(new DriverManagerDataSource(url)).build();
		assertThatExceptionOfType(DatabaseNotWritableException.class).isThrownBy(() -> readOnly.upgrade(Target.heads()))
			.withMessageContaining("read-only");
		assertThat(readOnly.status().pending()).hasSize(4);
		migrate().upgrade(Target.heads());
		assertThat(readOnly.upgrade(Target.heads()).applied()).isEmpty();
	}

	@Test
	void queryOnlyIsRefused() throws SQLException {
		try (Connection connection = this.database.dataSource().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("PRAGMA query_only = ON");
			Migrate migrate = builder(new SingleConnectionDataSource(connection, true)).build();
			assertThatExceptionOfType(DatabaseNotWritableException.class)
				.isThrownBy(() -> migrate.upgrade(Target.heads()))
				.withMessageContaining("query_only");
		}
	}

	@Test
	void databaseInMemoryIsUpgradedThroughItsOnlyConnection() throws SQLException {
		try (Connection connection = new DriverManagerDataSource("jdbc:sqlite::memory:").getConnection()) {
			Migrate migrate = builder(new SingleConnectionDataSource(connection, true)).build();
			assertThat(migrate.upgrade(Target.heads()).applied()).hasSize(4);
			assertThat(migrate.downgrade(Target.base()).removed()).hasSize(4);
		}
	}

	@Test
	void scriptsAreRefusedSinceTheShellCannotTakeTheLock() {
		assertThatExceptionOfType(UnsupportedFeatureException.class)
			.isThrownBy(() -> migrate().upgradeScript(Target.heads()))
			.withMessageContaining("which its shell cannot take");
	}

}
