package dev.migrate.spring.autoconfigure;

import org.jspecify.annotations.Nullable;

/**
 * The database that a user names for one command. It wins over every configuration of the
 * application, even over a marked bean, an embedded database and a service connection.
 * The application's values complete the parts that are not named; but its user and
 * password are used for its own database only.
 *
 * @param jdbcUrl the URL, or {@code null} for the application's database
 * @param user the user, or {@code null} for the application's
 * @param password the password, or {@code null} for that of the same user in the
 * application's configuration
 */
public record NamedDatabase(@Nullable String jdbcUrl, @Nullable String user, @Nullable String password) {

	/** Leaves out the password. */
	@Override
	public String toString() {
		return "NamedDatabase[jdbcUrl=" + this.jdbcUrl + ", user=" + this.user + "]";
	}

}
