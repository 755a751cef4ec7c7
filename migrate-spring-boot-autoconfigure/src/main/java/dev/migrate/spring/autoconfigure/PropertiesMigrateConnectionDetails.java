package dev.migrate.spring.autoconfigure;

import dev.migrate.url.DatabaseUrl;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/** The connection details in {@code migrate.url} and the properties beside it. */
final class PropertiesMigrateConnectionDetails implements MigrateConnectionDetails {

	private final MigrateProperties properties;

	private final @Nullable DatabaseUrl url;

	PropertiesMigrateConnectionDetails(MigrateProperties properties) {
		this.properties = properties;
		this.url = StringUtils.hasText(properties.url()) ? parse(properties.url()) : null;
	}

	private static DatabaseUrl parse(String url) {
		try {
			return DatabaseUrl.parse(url);
		}
		catch (IllegalArgumentException ex) {
			throw MigrationDataSourceException.invalidUrl(ex);
		}
	}

	@Override
	public @Nullable String getUsername() {
		if (StringUtils.hasText(this.properties.user())) {
			return this.properties.user();
		}
		return (this.url != null) ? this.url.user() : null;
	}

	@Override
	public @Nullable String getPassword() {
		if (this.properties.password() != null) {
			return this.properties.password();
		}
		return (this.url != null) ? this.url.password() : null;
	}

	@Override
	public @Nullable String getJdbcUrl() {
		return (this.url != null) ? this.url.jdbcUrl() : null;
	}

	@Override
	public @Nullable String getDriverClassName() {
		String configured = this.properties.driverClassName();
		return StringUtils.hasText(configured) ? configured : MigrateConnectionDetails.super.getDriverClassName();
	}

}
