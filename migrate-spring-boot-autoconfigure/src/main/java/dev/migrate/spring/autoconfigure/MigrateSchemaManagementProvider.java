package dev.migrate.spring.autoconfigure;

import javax.sql.DataSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.SchemaManagement;
import org.springframework.boot.jdbc.SchemaManagementProvider;

/**
 * Tells JPA that the tables of a database come from revisions, so that Hibernate does not
 * create and drop them by default. It knows only the data sources: to ask for the runner
 * during the creation of the entity manager factory would be a cycle.
 */
class MigrateSchemaManagementProvider implements SchemaManagementProvider {

	private final ObjectProvider<MigrationDataSources> dataSources;

	MigrateSchemaManagementProvider(ObjectProvider<MigrationDataSources> dataSources) {
		this.dataSources = dataSources;
	}

	// An engine that the application declares does not tell its database. Then the loss
	// of the tables of one database would be worse than missing tables in another.
	@Override
	public SchemaManagement getSchemaManagement(DataSource dataSource) {
		MigrationDataSources ours = this.dataSources.getIfAvailable();
		return (ours == null || ours.leadToSameDatabaseAs(dataSource)) ? SchemaManagement.MANAGED
				: SchemaManagement.UNMANAGED;
	}

}
