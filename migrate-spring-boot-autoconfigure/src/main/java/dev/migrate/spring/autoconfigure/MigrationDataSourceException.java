package dev.migrate.spring.autoconfigure;

import java.util.Collection;
import java.util.stream.Collectors;

import dev.migrate.error.DatabaseState;
import dev.migrate.error.MigrateException;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the application do not determine the database of its revisions. Nothing
 * was done.
 */
public final class MigrationDataSourceException extends MigrateException {

	private static final long serialVersionUID = 1L;

	private MigrationDataSourceException(String problem, String action, @Nullable Throwable cause) {
		super(problem, action, new DatabaseState.Unchanged(), cause);
	}

	static MigrationDataSourceException missing() {
		return new MigrationDataSourceException("There is no database to migrate: the application has no DataSource.",
				"Set spring.datasource.url or migrate.url, mark a DataSource bean with @MigrateDataSource, "
						+ "or switch Migrate off with migrate.enabled=false.",
				null);
	}

	static MigrationDataSourceException noUrl(boolean platformNamesOne) {
		String platform = platformNamesOne
				? " DATABASE_URL is set, but Spring Boot does not read it: MIGRATE_URL takes " + "its value as it is."
				: "";
		return new MigrationDataSourceException("No database is configured: spring.datasource.url is not set.",
				"Set it, in application.properties or as SPRING_DATASOURCE_URL in the environment; or name a database on "
						+ "the command line, like: --url postgresql://user@host:5432/database." + platform,
				null);
	}

	static MigrationDataSourceException ambiguous(@Nullable Collection<String> beans) {
		return new MigrationDataSourceException(
				"It is not clear which database to migrate: the application has several DataSource beans"
						+ ((beans != null) ? " (" + beans.stream().sorted().collect(Collectors.joining(", ")) + ")."
								: "."),
				"Mark one of them with @MigrateDataSource, make one @Primary, or set migrate.url.", null);
	}

	static MigrationDataSourceException invalidUrl(IllegalArgumentException cause) {
		return new MigrationDataSourceException("migrate.url cannot be read: " + cause.getMessage(),
				"Write it as jdbc:postgresql://host:port/database or as postgresql://host:port/database.", cause);
	}

	static MigrationDataSourceException notJdbc(RuntimeException cause) {
		return new MigrationDataSourceException(
				"The application cannot use the URL of its database: it does not begin with jdbc:.",
				"Write spring.datasource.url as jdbc:postgresql://host:port/database, with "
						+ "spring.datasource.username and spring.datasource.password beside it. MIGRATE_URL takes "
						+ "postgresql://user:password@host:port/database as it is, for the revisions alone.",
				cause);
	}

	static MigrationDataSourceException notMade(String reason, Throwable cause) {
		return new MigrationDataSourceException("The DataSource of the application cannot be made: " + reason,
				"Add the driver of the database to the dependencies of the application, or correct "
						+ "spring.datasource.url. Migrate knows the drivers org.postgresql:postgresql and "
						+ "org.xerial:sqlite-jdbc.",
				cause);
	}

	static MigrationDataSourceException missingDriver(String setting, @Nullable String driver) {
		return new MigrationDataSourceException(
				(driver != null) ? "The driver " + driver + " for " + setting + " is not on the class path."
						: "There is no known driver for " + setting + ".",
				"Add the driver of the database to the dependencies of the application, "
						+ "or name its class with migrate.driver-class-name.",
				null);
	}

	static MigrationDataSourceException notDerivable(Class<?> dataSource, RuntimeException cause) {
		return new MigrationDataSourceException(
				"migrate.user is set without migrate.url, and the URL of the application's DataSource, a "
						+ dataSource.getName() + ", cannot be read.",
				"Set migrate.url too, or mark a DataSource bean with @MigrateDataSource.", cause);
	}

	static MigrationDataSourceException unknownUrl() {
		return new MigrationDataSourceException(
				"A user was named without a database, and the application does not tell the URL of its own.",
				"Name the database too, with --url.", null);
	}

	static MigrationDataSourceException embeddedDataSource() {
		return new MigrationDataSourceException(
				"migrate.url names another database than the application's DataSource, which is embedded, "
						+ "as in a test. The revisions would run where the test does not look.",
				"In a test, leave migrate.url empty, so that the revisions run on the embedded database; or use "
						+ "@AutoConfigureTestDatabase(replace = NONE). If two databases are meant, "
						+ "declare the one with the revisions as a bean with @MigrateDataSource.",
				null);
	}

}
