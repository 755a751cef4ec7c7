package dev.migrate.spring.autoconfigure;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanFactory;

/**
 * Which database the engine of an application works on, as far as that is known without a
 * connection.
 *
 * @param jdbcUrl the URL, or {@code null} if the DataSource does not tell
 * @param user the user, or {@code null} if there is none or the DataSource does not tell
 * @param origin the setting, the option or the bean that says so
 */
public record MigrationDatabase(@Nullable String jdbcUrl, @Nullable String user, String origin) {

	/**
	 * Looks at the beans of an application. Touches no database.
	 * @param beans its beans
	 * @return the database; empty if the application names none or builds its engine
	 * itself
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
