package dev.migrate.internal.schema;

import org.jspecify.annotations.Nullable;

/**
 * How a column is stored.
 *
 * @param mode the key word of {@code SET STORAGE}, such as {@code EXTERNAL}, or
 * {@code null} for that of the type
 * @param compression the key word of {@code SET COMPRESSION}, such as {@code lz4}, or
 * {@code null} if it is left to the server
 */
public record ColumnStorage(@Nullable String mode, @Nullable String compression) {

	/** The defaults of the type and the server. */
	public static final ColumnStorage DEFAULT = new ColumnStorage(null, null);

}
