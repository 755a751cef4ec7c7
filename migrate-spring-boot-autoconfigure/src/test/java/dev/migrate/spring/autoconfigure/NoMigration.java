package dev.migrate.spring.autoconfigure;

import dev.migrate.Migrate;

/** A strategy for tests of the wiring: the database is not touched. */
class NoMigration implements MigrationStrategy {

	@Override
	public void migrate(Migrate migrate) {
	}

}
