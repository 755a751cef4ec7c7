package dev.migrate.spring.autoconfigure;

import java.util.Optional;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * The database in the variable {@code DATABASE_URL}, which platforms set and Spring Boot
 * does not read. A person who sets it believes that it counts.
 */
public final class PlatformDatabase {

	/** The name of the variable. */
	public static final String VARIABLE = "DATABASE_URL";

	private PlatformDatabase() {
	}

	/**
	 * Warns if the variable names another database than the one in use. Opens no
	 * connection.
	 * @param environment the environment of the application
	 * @param beans the beans of the application
	 * @return one line without secrets that names both databases and the next step; empty
	 * if the variable is not set, if it names the same database, or if the one in use is
	 * not known
	 */
	public static Optional<String> warning(Environment environment, BeanFactory beans) {
		return StringUtils.hasText(environment.getProperty(VARIABLE))
				? MigrationDatabase.of(beans).flatMap((used) -> warning(environment, used)) : Optional.empty();
	}

	private static Optional<String> warning(Environment environment, MigrationDatabase used) {
		String url = environment.getProperty(VARIABLE);
		if (url == null || used.jdbcUrl() == null) {
			return Optional.empty();
		}
		Optional<DatabaseAddress> named = DatabaseAddress.of(url, used.user());
		Optional<DatabaseAddress> inUse = DatabaseAddress.of(used.jdbcUrl(), used.user());
		if (named.isPresent() && named.equals(inUse)) {
			return Optional.empty();
		}
		String names = named.map((address) -> " names " + address).orElse(" is set, and cannot be read as a URL");
		String other = inUse.map(DatabaseAddress::toString).orElse("another one");
		return Optional.of(VARIABLE + names + ", and the database in use is " + other + ", from " + used.origin()
				+ ". To use " + VARIABLE + " for the revisions, set MIGRATE_URL to its value; otherwise unset it.");
	}

}
