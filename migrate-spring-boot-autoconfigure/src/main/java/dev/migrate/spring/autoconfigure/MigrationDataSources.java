package dev.migrate.spring.autoconfigure;

import javax.sql.DataSource;

/**
 * The two ways into the database.
 *
 * @param reads where a read takes its connection from
 * @param runs where a run that has something to do takes its one connection from
 * @param origin the setting, the option or the bean that says which database it is
 */
record MigrationDataSources(DataSource reads, DataSource runs, String origin) {

	static MigrationDataSources both(DataSource dataSource, String origin) {
		return new MigrationDataSources(dataSource, dataSource, origin);
	}

	boolean leadToSameDatabaseAs(DataSource dataSource) {
		return DatabaseIdentity.of(dataSource).isSameAs(DatabaseIdentity.of(this.reads));
	}

}
