package dev.migrate.spring.autoconfigure;

import java.sql.Connection;

import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Stands where the application names no database, so that what needs none works. Who
 * wants a connection is told what to set.
 */
final class MissingDataSource extends AbstractDataSource {

	private final boolean platformNamesOne;

	/**
	 * A stand-in.
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
