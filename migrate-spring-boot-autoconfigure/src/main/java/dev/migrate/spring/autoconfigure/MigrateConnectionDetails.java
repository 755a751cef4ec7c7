package dev.migrate.spring.autoconfigure;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;
import org.springframework.boot.jdbc.DatabaseDriver;

/**
 * The database of Migrate, if it is not simply the application's {@code DataSource}.
 * Without a URL, the user and the password apply to the application's database. Without a
 * user, the URL is used with the application's user and password.
 */
public interface MigrateConnectionDetails extends ConnectionDetails {

	/**
	 * The user that runs the revisions.
	 * @return the user, or {@code null} for the application's
	 */
	@Nullable String getUsername();

	/**
	 * The password of the user.
	 * @return the password, or {@code null} if there is none
	 */
	@Nullable String getPassword();

	/**
	 * The URL of the database.
	 * @return a JDBC URL, or {@code null} for the application's
	 */
	@Nullable String getJdbcUrl();

	/**
	 * The driver for the URL.
	 * @return a class name, or {@code null} if it is not known
	 */
	default @Nullable String getDriverClassName() {
		String url = getJdbcUrl();
		return (url != null) ? DatabaseDriver.fromJdbcUrl(url).getDriverClassName() : null;
	}

}
