package dev.migrate.spring.autoconfigure;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The login of an application to a database.
 *
 * @param jdbcUrl the URL
 * @param user the user, or {@code null}
 * @param password the password, or {@code null}
 */
record Login(String jdbcUrl, @Nullable String user, @Nullable String password) {

	boolean isAt(String url) {
		return DatabaseIdentity.isSame(this.jdbcUrl, url);
	}

	boolean isOf(@Nullable String otherUser) {
		return Objects.equals(this.user, otherUser);
	}

	@Override
	public String toString() {
		return "Login[user=" + this.user + "]";
	}

}
