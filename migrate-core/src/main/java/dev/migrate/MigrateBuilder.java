package dev.migrate;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import dev.migrate.execution.MigrationListener;
import dev.migrate.lock.LockMode;
import org.jspecify.annotations.Nullable;

/** Collects the settings of a {@link Migrate}. Not thread-safe. */
public final class MigrateBuilder {

	MigrateBuilder(DataSource dataSource) {
	}

	/**
	 * Sets where the one connection of a run comes from, if not from the data source.
	 * @param dataSource the source of a connection that is not shared
	 * @return this builder
	 */
	public MigrateBuilder runDataSource(DataSource dataSource) {
		return this;
	}

	public MigrateBuilder locations(String... locations) {
		return locations(List.of(locations));
	}

	public MigrateBuilder locations(List<String> locations) {
		return this;
	}

	public MigrateBuilder classLoader(ClassLoader classLoader) {
		return this;
	}

	public MigrateBuilder schema(@Nullable String schema) {
		return this;
	}

	public MigrateBuilder tablePrefix(String tablePrefix) {
		return this;
	}

	public MigrateBuilder lockTimeout(Duration timeout) {
		return this;
	}

	public MigrateBuilder lockMode(LockMode mode) {
		return this;
	}

	public MigrateBuilder statementTimeout(Duration timeout) {
		return this;
	}

	public MigrateBuilder ddlLockTimeout(Duration timeout) {
		return this;
	}

	public MigrateBuilder ddlLockRetries(int retries) {
		return this;
	}

	public MigrateBuilder placeholders(Map<String, String> placeholders) {
		return this;
	}

	public MigrateBuilder applicationVersion(@Nullable String version) {
		return this;
	}

	public MigrateBuilder databaseAhead(DatabaseAhead policy) {
		return this;
	}

	public MigrateBuilder listeners(List<MigrationListener> listeners) {
		return this;
	}

	public Migrate build() {
		return new Migrate();
	}

}
