package dev.migrate.dialect;

import dev.migrate.database.Loss;
import org.jspecify.annotations.Nullable;

/** What a statement removes or renames, by its words. Names are as they are written. */
public sealed interface Removal {

	/**
	 * A table is dropped.
	 *
	 * @param name its name
	 */
	record Table(String name) implements Removal {
	}

	/**
	 * A schema is dropped with all that is in it.
	 *
	 * @param name its name
	 */
	record Schema(String name) implements Removal {
	}

	/**
	 * A type is dropped with all columns that have it.
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
	 * @param condition which rows, with {@code WHERE} before it; empty for all; or
	 * {@code null} if it cannot be taken out of its statement
	 * @param reach which other tables lose rows
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
	 * What the statement does is not in its words.
	 *
	 * @param word its first word
	 */
	record Unseen(String word) implements Removal {
	}

	/** Which other tables lose rows with a table. */
	enum Reach {

		/** None. */
		ALONE,

		/** Those that delete what refers to a row that is deleted. */
		CASCADING,

		/** All that refer to it. */
		REFERENCING

	}

}
