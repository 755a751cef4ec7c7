package dev.migrate.history;

import java.sql.SQLException;

import dev.migrate.error.DatabaseState;
import dev.migrate.error.MigrateException;

/** A table has the name of a table of Migrate, and is not one. */
public final class ForeignTableException extends MigrateException {

	private static final long serialVersionUID = 1L;

	/**
	 * A table of somebody else.
	 * @param table its name in SQL
	 * @param cause the error of the server, which names the column that it lacks
	 */
	public ForeignTableException(String table, SQLException cause) {
		super("The table " + table + " is not the one that Migrate creates: " + cause.getMessage()
				+ ((cause.getSQLState() != null) ? " (SQLSTATE " + cause.getSQLState() + ")" : "") + ".",
				"Give the tables of Migrate other names with migrate.table-prefix, or, on PostgreSQL, a schema of their own "
						+ "with migrate.schema.",
				new DatabaseState.Unchanged(), cause);
	}

}
