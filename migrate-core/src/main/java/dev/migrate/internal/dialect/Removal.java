package dev.migrate.internal.dialect;

import java.sql.SQLException;

import dev.migrate.database.Loss;
import org.jspecify.annotations.Nullable;

/**
 * A removal or a rename, as the words of a statement tell. Names are as written there.
 */
public sealed interface Removal {

	/**
	 * Passes the removal to the method of a visitor for its kind.
	 * @param visitor the visitor
	 * @throws SQLException if the visitor asks a database, which fails
	 */
	void accept(Visitor visitor) throws SQLException;

	/**
	 * A table is dropped.
	 *
	 * @param name its name
	 */
	record Table(String name) implements Removal {

		@Override
		public void accept(Visitor visitor) throws SQLException {
			visitor.visit(this);
		}

	}

	/**
	 * A schema is dropped with everything in it.
	 *
	 * @param name its name
	 */
	record Schema(String name) implements Removal {

		@Override
		public void accept(Visitor visitor) throws SQLException {
			visitor.visit(this);
		}

	}

	/**
	 * An extension is dropped with its tables, and with nothing that is not its own.
	 *
	 * @param name its name
	 */
	record Extension(String name) implements Removal {

		@Override
		public void accept(Visitor visitor) throws SQLException {
			visitor.visit(this);
		}

	}

	/**
	 * A type is dropped with all columns of this type, or loses a part.
	 *
	 * @param name its name
	 * @param precision {@code EXACT} for all values, {@code AT_MOST} for a part of them
	 */
	record Type(String name, Loss.Precision precision) implements Removal {

		@Override
		public void accept(Visitor visitor) throws SQLException {
			visitor.visit(this);
		}

	}

	/**
	 * A sequence is dropped.
	 *
	 * @param name its name
	 */
	record Sequence(String name) implements Removal {

		@Override
		public void accept(Visitor visitor) throws SQLException {
			visitor.visit(this);
		}

	}

	/**
	 * A column is dropped.
	 *
	 * @param table its table
	 * @param name its name
	 */
	record Column(String table, String name) implements Removal {

		@Override
		public void accept(Visitor visitor) throws SQLException {
			visitor.visit(this);
		}

	}

	/**
	 * The values of a column are converted to another type.
	 *
	 * @param table its table
	 * @param name its name
	 * @param casts the casts of a value, such as {@code ::text::mood}; {@code null} if it
	 * is converted by another expression
	 */
	record Conversion(String table, String name, @Nullable String casts) implements Removal {

		@Override
		public void accept(Visitor visitor) throws SQLException {
			visitor.visit(this);
		}

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

		@Override
		public void accept(Visitor visitor) throws SQLException {
			visitor.visit(this);
		}

	}

	/**
	 * A table gets another name.
	 *
	 * @param from its name before
	 * @param to its name from now on
	 */
	record TableRename(String from, String to) implements Removal {

		@Override
		public void accept(Visitor visitor) throws SQLException {
			visitor.visit(this);
		}

	}

	/**
	 * A column gets another name.
	 *
	 * @param table its table
	 * @param from its name before
	 * @param to its name from now on
	 */
	record ColumnRename(String table, String from, String to) implements Removal {

		@Override
		public void accept(Visitor visitor) throws SQLException {
			visitor.visit(this);
		}

	}

	/**
	 * The words of the statement do not tell its effect.
	 *
	 * @param word its first word
	 */
	record Unseen(String word) implements Removal {

		@Override
		public void accept(Visitor visitor) throws SQLException {
			visitor.visit(this);
		}

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

	/** Decides by the kind of a removal. */
	interface Visitor {

		void visit(Table removal) throws SQLException;

		void visit(Schema removal) throws SQLException;

		void visit(Extension removal) throws SQLException;

		void visit(Type removal) throws SQLException;

		void visit(Sequence removal) throws SQLException;

		void visit(Column removal) throws SQLException;

		void visit(Conversion removal) throws SQLException;

		void visit(Rows removal) throws SQLException;

		void visit(TableRename removal) throws SQLException;

		void visit(ColumnRename removal) throws SQLException;

		void visit(Unseen removal) throws SQLException;

	}

}
