package dev.migrate.comparison;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An object of a schema, as far as a decision about it asks.
 *
 * @param kind what it is
 * @param schema its schema, not quoted
 * @param name its name in this schema, not quoted
 * @param comment what is said of it by {@code COMMENT ON}, or {@code null} if there is
 * none
 * @param columns its columns; empty for what has none, and for {@link Kind#OTHER}
 * @param triggers the definitions of its triggers
 */
public record ObjectDescription(Kind kind, String schema, String name, @Nullable String comment,
		List<ColumnDescription> columns, List<String> triggers) {

	public ObjectDescription {
		columns = List.copyOf(columns);
		triggers = List.copyOf(triggers);
	}

	/** What an object is. */
	public enum Kind {

		/** A table, partitioned or not. */
		TABLE,

		/** A view. */
		VIEW,

		/** A materialized view. */
		MATERIALIZED_VIEW,

		/** A sequence. */
		SEQUENCE,

		/** A type: an enum, a domain, a composite type, a range. */
		TYPE,

		/** A function or a procedure. */
		ROUTINE,

		/** Something that takes a name and is not described, such as a foreign table. */
		OTHER

	}

}
