package dev.migrate.spring.autoconfigure;

import javax.sql.DataSource;

/**
 * The two ways into the database.
 *
 * @param reads where a read takes its connection from
 * @param runs where a run that has something to do takes its one connection from
 */
record MigrationDataSources(DataSource reads, DataSource runs) {

	static MigrationDataSources both(DataSource dataSource) {
		return new MigrationDataSources(dataSource, dataSource);
	}

	boolean leadToSameDatabaseAs(DataSource dataSource) {
		return DatabaseIdentity.of(dataSource).isSameAs(DatabaseIdentity.of(this.reads));
	}

}
