package dev.migrate.internal.dialect;

import dev.migrate.database.Loss;
import org.jspecify.annotations.Nullable;

/**
 * A removal or a rename, as the words of a statement tell. Names are as written there.
 */
public sealed interface Removal {

	/**
	 * A table is dropped.
	 *
	 * @param name its name
	 */
	record Table(String name) implements Removal {
	}

	/**
	 * A schema is dropped with everything in it.
	 *
	 * @param name its name
	 */
	record Schema(String name) implements Removal {
	}

	/**
	 * A type is dropped with all columns of this type.
	 *
	 * @param name its name
	 */
	record Type(String name) implements Removal {
	}

	/**
	 * A sequence is dropped.
	 *
	 * @param name its name
	 */
	record Sequence(String name) implements Removal {
	}

	/**
	 * A column is dropped, or its values are converted.
	 *
	 * @param table its table
	 * @param name its name
	 * @param precision {@code EXACT} for all values, {@code AT_MOST} for some
	 */
	record Column(String table, String name, Loss.Precision precision) implements Removal {
	}

	/**
	 * Rows of a table are deleted.
	 *
	 * @param table the table
	 * @param condition the condition for the rows, starting with {@code WHERE}; empty for
	 * all rows; {@code null} if it cannot be taken out of its statement
	 * @param reach the other tables that lose rows
	 */
	record Rows(String table, @Nullable String condition, Reach reach) implements Removal {
	}

	/**
	 * A table gets another name.
	 *
	 * @param from its name before
	 * @param to its name from now on
	 */
	record TableRename(String from, String to) implements Removal {
	}

	/**
	 * A column gets another name.
	 *
	 * @param table its table
	 * @param from its name before
	 * @param to its name from now on
	 */
	record ColumnRename(String table, String from, String to) implements Removal {
	}

	/**
	 * The words of the statement do not tell its effect.
	 *
	 * @param word its first word
	 */
	record Unseen(String word) implements Removal {
	}

	/** The other tables that lose rows together with a table. */
	enum Reach {

		/** No other table. */
		ALONE,

		/** Tables whose foreign keys delete the rows that refer to a deleted row. */
		CASCADING,

		/** All tables that refer to it. */
		REFERENCING

	}

}
