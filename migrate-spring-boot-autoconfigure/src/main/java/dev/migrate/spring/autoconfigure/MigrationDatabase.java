package dev.migrate.spring.autoconfigure;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanFactory;

/**
 * The database of an application's engine, as far as it is known without a connection.
 *
 * @param jdbcUrl the URL, or {@code null} if the DataSource does not tell
 * @param user the user, or {@code null} if there is none or the DataSource does not tell
 * @param origin the setting, the option or the bean that names the database
 */
public record MigrationDatabase(@Nullable String jdbcUrl, @Nullable String user, String origin) {

	/**
	 * Finds the database from the beans of an application. Opens no connection.
	 * @param beans its beans
	 * @return the database; empty if the application names none or builds its own engine
	 */
	public static Optional<MigrationDatabase> of(BeanFactory beans) {
		MigrationDataSources dataSources = beans.getBeanProvider(MigrationDataSources.class).getIfAvailable();
		if (dataSources == null || dataSources.reads() instanceof MissingDataSource) {
			return Optional.empty();
		}
		Optional<Login> login = DatabaseIdentity.of(dataSources.reads()).login();
		return Optional.of(new MigrationDatabase(login.map(Login::jdbcUrl).orElse(null),
				login.map(Login::user).orElse(null), dataSources.origin()));
	}

}
