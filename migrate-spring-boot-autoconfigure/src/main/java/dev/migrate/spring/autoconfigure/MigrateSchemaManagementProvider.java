package dev.migrate.spring.autoconfigure;

import javax.sql.DataSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.SchemaManagement;
import org.springframework.boot.jdbc.SchemaManagementProvider;

/**
 * Tells JPA that the tables of a database come from revisions, so that Hibernate does not
 * make and drop them by default. It knows the data sources only: asking for the runner
 * while the entity manager factory is made would be a cycle.
 */
class MigrateSchemaManagementProvider implements SchemaManagementProvider {

	private final ObjectProvider<MigrationDataSources> dataSources;

	MigrateSchemaManagementProvider(ObjectProvider<MigrationDataSources> dataSources) {
		this.dataSources = dataSources;
	}

	// A Migrate of the application's own does not tell which database it migrates: then
	// losing the tables of one is worse than not making those of another.
	@Override
	public SchemaManagement getSchemaManagement(DataSource dataSource) {
		MigrationDataSources ours = this.dataSources.getIfAvailable();
		return (ours == null || ours.leadToSameDatabaseAs(dataSource)) ? SchemaManagement.MANAGED
				: SchemaManagement.UNMANAGED;
	}

}
