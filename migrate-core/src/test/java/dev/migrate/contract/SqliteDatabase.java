package dev.migrate.contract;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.sqlite.SqliteDialect;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * SQLite in a file whose name needs quotes.
 *
 * @param file the file
 */
record SqliteDatabase(Path file) implements ContractDatabase {

	static SqliteDatabase in(Path directory) {
		return new SqliteDatabase(directory.resolve("app's data.db"));
	}

	String url() {
		return "jdbc:sqlite:" + this.file;
	}

	@Override
	public Dialect dialect() {
		return new SqliteDialect();
	}

	@Override
	public DataSource dataSource() {
		return new DriverManagerDataSource(url());
	}

	@Override
	public List<String> address() {
		return List.of("SQLite", url(), "", "");
	}

	@Override
	public String alone() {
		return "VACUUM";
	}

	@Override
	public String failingAlone() {
		return "VACUUM nowhere";
	}

	@Override
	public String changeSetting() {
		return "PRAGMA recursive_triggers = ON";
	}

	@Override
	public String setting() {
		return "SELECT recursive_triggers AS setting FROM pragma_recursive_triggers";
	}

	@Override
	public void close() throws SQLException {
		assertThat(System.getProperties().stringPropertyNames())
			.noneMatch((name) -> name.startsWith("dev.migrate.sqlite.lock:"));
		try (Connection connection = dataSource().getConnection(); Statement statement = connection.createStatement()) {
			statement.execute("PRAGMA busy_timeout = 0");
			statement.execute("BEGIN EXCLUSIVE");
			statement.execute("ROLLBACK");
		}
	}

}
