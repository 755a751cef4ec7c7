package dev.migrate.spring.autoconfigure;

import javax.sql.DataSource;

/**
 * The two sources of connections to the database.
 *
 * @param reads the source of the connections of reads
 * @param runs the source of the one connection of a run that has something to do
 * @param origin the setting, the option or the bean that names the database
 */
record MigrationDataSources(DataSource reads, DataSource runs, String origin) {

	static MigrationDataSources both(DataSource dataSource, String origin) {
		return new MigrationDataSources(dataSource, dataSource, origin);
	}

	boolean leadToSameDatabaseAs(DataSource dataSource) {
		return DatabaseIdentity.of(dataSource).isSameAs(DatabaseIdentity.of(this.reads));
	}

}
