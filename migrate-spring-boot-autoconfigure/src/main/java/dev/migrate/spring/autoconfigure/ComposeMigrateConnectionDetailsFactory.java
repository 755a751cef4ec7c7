package dev.migrate.spring.autoconfigure;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.service.connection.ConnectionDetailsFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Makes a database of Docker Compose the database of the revisions too, in place of the
 * one that {@code migrate.url} names.
 */
class ComposeMigrateConnectionDetailsFactory
		implements ConnectionDetailsFactory<JdbcConnectionDetails, MigrateConnectionDetails> {

	@Override
	public MigrateConnectionDetails getConnectionDetails(JdbcConnectionDetails source) {
		return new MigrateConnectionDetails() {

			@Override
			public @Nullable String getUsername() {
				return source.getUsername();
			}

			@Override
			public @Nullable String getPassword() {
				return source.getPassword();
			}

			@Override
			public String getJdbcUrl() {
				return source.getJdbcUrl();
			}

			@Override
			public @Nullable String getDriverClassName() {
				return source.getDriverClassName();
			}

		};
	}

}
