package dev.migrate.contract;

import java.util.List;

import javax.sql.DataSource;

import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.postgresql.PostgresqlDialect;
import dev.migrate.testing.TestDatabase;

/** PostgreSQL; the extension of the tests looks for leaks. */
record PostgresqlDatabase(TestDatabase database) implements ContractDatabase {

	@Override
	public Dialect dialect() {
		return new PostgresqlDialect();
	}

	@Override
	public DataSource dataSource() {
		return this.database.dataSource();
	}

	@Override
	public List<String> address() {
		return List.of("PostgreSQL", this.database.jdbcUrl(), this.database.user(), this.database.password());
	}

	@Override
	public String alone() {
		return "CREATE INDEX CONCURRENTLY ix_one ON one (id)";
	}

	@Override
	public String failingAlone() {
		return "CREATE INDEX CONCURRENTLY ix_nowhere ON nowhere (id)";
	}

	@Override
	public String changeSetting() {
		return "SET timezone = 'Asia/Tokyo'";
	}

	@Override
	public String setting() {
		return "SELECT current_setting('timezone') AS setting";
	}

	@Override
	public void close() {
		// The extension closes the database.
	}

}
