package dev.migrate.internal.schema;

import org.jspecify.annotations.Nullable;

/**
 * An action that a role other than the owner may perform.
 *
 * @param grantee the role, or {@code null} for everybody ({@code PUBLIC})
 * @param action the key word, such as {@code SELECT}
 * @param column the column that it holds for, or {@code null} for the whole object
 * @param grantOption whether the role may pass it on
 */
public record Privilege(@Nullable String grantee, String action, @Nullable String column, GrantOption grantOption) {

	/** Whether the role may pass the privilege on. */
	public enum GrantOption {

		/** The role may not pass it on. */
		NONE,

		/** {@code WITH GRANT OPTION}. */
		WITH

	}

}
