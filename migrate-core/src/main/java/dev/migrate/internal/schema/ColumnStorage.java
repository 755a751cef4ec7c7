package dev.migrate.internal.schema;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How a column is stored and analyzed.
 *
 * @param mode the key word of {@code SET STORAGE}, such as {@code EXTERNAL}, or
 * {@code null} for that of the type
 * @param compression the key word of {@code SET COMPRESSION}, such as {@code lz4}, or
 * {@code null} if it is left to the server
 * @param statistics the target of {@code SET STATISTICS}, or {@code null} if it is left
 * to the server
 * @param options the options of {@code SET (...)}, such as {@code n_distinct}
 */
public record ColumnStorage(@Nullable String mode, @Nullable String compression, @Nullable Integer statistics,
		Map<String, String> options) {

	/** The defaults of the type and the server. */
	public static final ColumnStorage DEFAULT = new ColumnStorage(null, null);

	public ColumnStorage {
		options = Options.copyOf(options);
	}

	/**
	 * Storage of a column that is analyzed as the server thinks right.
	 * @param mode the key word of {@code SET STORAGE}, or {@code null}
	 * @param compression the key word of {@code SET COMPRESSION}, or {@code null}
	 */
	public ColumnStorage(@Nullable String mode, @Nullable String compression) {
		this(mode, compression, null, Map.of());
	}

	/**
	 * The storage that a new column of a child has from its parent's.
	 * @return the same storage without its statistics
	 */
	public ColumnStorage inherited() {
		return new ColumnStorage(this.mode, this.compression);
	}

}
