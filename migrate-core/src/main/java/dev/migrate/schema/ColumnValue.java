package dev.migrate.schema;

/** What a column holds when nothing is said. */
public sealed interface ColumnValue {

	/**
	 * {@code DEFAULT}.
	 *
	 * @param expression the expression in SQL
	 */
	record Default(String expression) implements ColumnValue {
	}

	/**
	 * {@code GENERATED ... AS IDENTITY}: the next value of a sequence that belongs to the
	 * column and has its type.
	 *
	 * @param generation whether a statement may give another value
	 * @param options how the sequence counts
	 */
	record Identity(Generation generation, SequenceOptions options) implements ColumnValue {

		/** Whether a statement may give another value. */
		public enum Generation {

			/** Only with {@code OVERRIDING SYSTEM VALUE}. */
			ALWAYS,

			/** It may. */
			BY_DEFAULT

		}

	}

	/**
	 * {@code GENERATED ALWAYS AS (expression)}.
	 *
	 * @param expression the expression in SQL
	 * @param kind when it is computed
	 */
	record Generated(String expression, Kind kind) implements ColumnValue {

		/** When a generated column is computed. */
		public enum Kind {

			/** When the row is written. */
			STORED,

			/** When the row is read; PostgreSQL 18 and later. */
			VIRTUAL

		}

	}

}
