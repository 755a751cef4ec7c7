package dev.migrate.schema;

import org.jspecify.annotations.Nullable;

/**
 * Something that a role other than the owner may do.
 *
 * @param grantee the role, or {@code null} for everybody ({@code PUBLIC})
 * @param action the key word, such as {@code SELECT}
 * @param column the column for which it holds, or {@code null} for the whole object
 * @param grantOption whether the role may pass it on
 */
public record Privilege(@Nullable String grantee, String action, @Nullable String column, GrantOption grantOption) {

	/** Whether a privilege may be passed on. */
	public enum GrantOption {

		/** It may not. */
		NONE,

		/** {@code WITH GRANT OPTION}. */
		WITH

	}

}
