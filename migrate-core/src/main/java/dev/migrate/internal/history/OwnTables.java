package dev.migrate.internal.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import dev.migrate.history.ForeignTableException;
import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.ErrorKind;
import dev.migrate.internal.dialect.Jdbc;
import dev.migrate.internal.dialect.OwnTable;
import dev.migrate.internal.dialect.Tables;

/**
 * The tables of Migrate that a database has, and those that it lacks.
 *
 * @param present the names of the tables that are there
 * @param missing the names of the others, that of the revisions first
 */
record OwnTables(List<String> present, List<String> missing) {

	// Looks for each table alone, with a connection in autocommit mode.
	static OwnTables in(Connection connection, Dialect dialect, Tables tables) throws SQLException {
		List<String> present = new ArrayList<>();
		List<String> missing = new ArrayList<>();
		for (OwnTable table : dialect.bookkeeping().own(tables)) {
			(exists(connection, dialect, table) ? present : missing).add(table.name());
		}
		return new OwnTables(present, missing);
	}

	private static boolean exists(Connection connection, Dialect dialect, OwnTable table) throws SQLException {
		try {
			Jdbc.texts(connection, table.probe());
			return true;
		}
		catch (SQLException ex) {
			ErrorKind kind = dialect.errors().kind(ex);
			if (kind == ErrorKind.MISSING_COLUMN) {
				throw new ForeignTableException(table.name(), ex);
			}
			if (kind != ErrorKind.MISSING_TABLE) {
				throw ex;
			}
			return false;
		}
	}

}
