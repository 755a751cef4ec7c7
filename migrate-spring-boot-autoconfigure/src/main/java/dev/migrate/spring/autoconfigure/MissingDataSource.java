package dev.migrate.spring.autoconfigure;

import java.sql.Connection;

import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Takes the place of the DataSource of an application that names no database, so that
 * everything works that needs none. A request for a connection fails with an error that
 * names the settings.
 */
final class MissingDataSource extends AbstractDataSource {

	private final boolean platformNamesOne;

	/**
	 * Creates a stand-in.
	 * @param platformNamesOne whether there is a {@code DATABASE_URL}, which Spring Boot
	 * does not read
	 */
	MissingDataSource(boolean platformNamesOne) {
		this.platformNamesOne = platformNamesOne;
	}

	@Override
	public Connection getConnection() {
		throw MigrationDataSourceException.noUrl(this.platformNamesOne);
	}

	@Override
	public Connection getConnection(String username, String password) {
		return getConnection();
	}

}
