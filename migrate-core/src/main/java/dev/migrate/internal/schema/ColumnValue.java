package dev.migrate.internal.schema;

/** The source of a column's value when a statement does not give one. */
public sealed interface ColumnValue {

	/**
	 * The same value with the names of other objects and its SQL rewritten.
	 * @param rewriting the rewriting of names and SQL
	 * @return the value
	 */
	ColumnValue rewritten(Rewriting rewriting);

	/**
	 * {@code DEFAULT}.
	 *
	 * @param expression the expression in SQL
	 */
	record Default(String expression) implements ColumnValue {

		@Override
		public Default rewritten(Rewriting rewriting) {
			return new Default(rewriting.defaultExpression(this.expression));
		}

	}

	/**
	 * {@code GENERATED ... AS IDENTITY}: the next value of a sequence that belongs to the
	 * column and has its type.
	 *
	 * @param generation whether a statement may give another value
	 * @param options the options with which the sequence counts
	 */
	record Identity(Generation generation, SequenceOptions options) implements ColumnValue {

		@Override
		public Identity rewritten(Rewriting rewriting) {
			return this;
		}

		/** Whether a statement may give another value. */
		public enum Generation {

			/** Only with {@code OVERRIDING SYSTEM VALUE}. */
			ALWAYS,

			/** Any statement may. */
			BY_DEFAULT

		}

	}

	/**
	 * {@code GENERATED ALWAYS AS (expression)}.
	 *
	 * @param expression the expression in SQL
	 * @param kind the time at which it is computed
	 */
	record Generated(String expression, Kind kind) implements ColumnValue {

		@Override
		public Generated rewritten(Rewriting rewriting) {
			return new Generated(rewriting.sql(this.expression), this.kind);
		}

		/** The time at which a generated column is computed. */
		public enum Kind {

			/** When the row is written. */
			STORED,

			/** When the row is read; PostgreSQL 18 and later. */
			VIRTUAL

		}

	}

}
