package dev.migrate.comparison;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The properties of an object of a schema that a filter may need.
 *
 * @param kind its kind
 * @param schema its schema, not quoted
 * @param name its name in this schema, not quoted
 * @param comment its comment in the database, or {@code null} if it has none
 * @param columns its columns; empty if it has none or is of the kind {@link Kind#OTHER}
 * @param triggers the definitions of its triggers
 */
public record ObjectDescription(Kind kind, String schema, String name, @Nullable String comment,
		List<ColumnDescription> columns, List<String> triggers) {

	public ObjectDescription {
		columns = List.copyOf(columns);
		triggers = List.copyOf(triggers);
	}

	/** The kind of an object. */
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

		/** An object of which only the name is known, such as a foreign table. */
		OTHER

	}

}
