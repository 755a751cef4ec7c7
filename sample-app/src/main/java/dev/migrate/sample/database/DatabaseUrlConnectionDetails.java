package dev.migrate.sample.database;

import dev.migrate.url.DatabaseUrl;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The database that {@code DATABASE_URL} names. */
record DatabaseUrlConnectionDetails(DatabaseUrl url) implements JdbcConnectionDetails {

	static JdbcConnectionDetails parse(String url, String origin) {
		try {
			return new DatabaseUrlConnectionDetails(DatabaseUrl.parse(url));
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidDatabaseUrlException(origin, ex);
		}
	}

	@Override
	public String getJdbcUrl() {
		return this.url.jdbcUrl();
	}

	@Override
	public @Nullable String getUsername() {
		return this.url.user();
	}

	@Override
	public @Nullable String getPassword() {
		return this.url.password();
	}

}
