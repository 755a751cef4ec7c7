package dev.migrate.internal.dialect.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.migrate.database.Loss;
import dev.migrate.database.Loss.Kind;
import dev.migrate.database.Loss.Precision;
import dev.migrate.error.Location;
import dev.migrate.internal.dialect.Jdbc;
import dev.migrate.internal.dialect.Losses;
import dev.migrate.internal.dialect.Removal;
import dev.migrate.internal.dialect.Removals;
import dev.migrate.internal.dialect.Renames;
import dev.migrate.script.Statement;

/**
 * Finds losses in an SQLite database. SQLite has no estimates, and counting takes no
 * longer than reading the file.
 */
final class SqliteLosses implements Losses {

	private static final String TABLE = "SELECT name FROM sqlite_master WHERE type = 'table' AND lower(name) = lower(?)";

	private static final String COLUMN = "SELECT c.name FROM pragma_table_info(?) c WHERE lower(c.name) = lower(?)";

	@Override
	public List<Loss> find(Connection connection, List<List<Statement>> sections) throws SQLException {
		List<Loss> losses = new ArrayList<>();
		Renames renames = new Renames();
		for (Statement statement : sections.stream().flatMap(List::stream).toList()) {
			String sql = statement.sql();
			boolean quoted = sql.contains("[") || sql.contains("`");
			List<Removal> removals = Removals.of(sql);
			if (quoted && !removals.isEmpty()) {
				losses.add(unknown(sql.split("\\s", 2)[0].toUpperCase(Locale.ROOT), statement.location()));
				continue;
			}
			for (Removal removal : removals) {
				add(losses, connection, renames, removal, statement.location());
			}
		}
		return losses;
	}

	private static void add(List<Loss> losses, Connection connection, Renames renames, Removal removal,
			Location location) throws SQLException {
		if (removal instanceof Removal.Table drop) {
			addTable(losses, connection, renames.table(drop.name()), location);
		}
		else if (removal instanceof Removal.Column column) {
			addColumn(losses, connection, renames, column, location);
		}
		else if (removal instanceof Removal.Rows rows) {
			addRows(losses, connection, renames, rows, location);
		}
		else if (removal instanceof Removal.Unseen unseen) {
			losses.add(unknown(unseen.word(), location));
		}
		else if (removal instanceof Removal.TableRename rename) {
			renames.add(rename);
		}
		else if (removal instanceof Removal.ColumnRename rename) {
			renames.add(rename);
		}
	}

	private static void addTable(List<Loss> losses, Connection connection, String written, Location location)
			throws SQLException {
		for (String table : Jdbc.texts(connection, TABLE, plain(written))) {
			losses.add(new Loss(Kind.TABLE, table, count(connection, table, ""), Precision.EXACT, location));
		}
	}

	private static void addColumn(List<Loss> losses, Connection connection, Renames renames, Removal.Column column,
			Location location) throws SQLException {
		String name = plain(renames.column(column.table(), column.name()));
		for (String table : Jdbc.texts(connection, TABLE, plain(renames.table(column.table())))) {
			for (String found : Jdbc.texts(connection, COLUMN, table, name)) {
				long rows = count(connection, table, "WHERE " + identifier(found) + " IS NOT NULL");
				losses.add(new Loss(Kind.COLUMN, table + "." + found, rows, column.precision(), location));
			}
		}
	}

	private static void addRows(List<Loss> losses, Connection connection, Renames renames, Removal.Rows rows,
			Location location) throws SQLException {
		for (String table : Jdbc.texts(connection, TABLE, plain(renames.table(rows.table())))) {
			losses.add(counted(connection, table, rows, location));
		}
	}

	private static Loss counted(Connection connection, String table, Removal.Rows rows, Location location)
			throws SQLException {
		if (rows.condition() != null) {
			try {
				long count = count(connection, table, rows.condition());
				return new Loss(Kind.ROWS, table, count, Precision.EXACT, location);
			}
			catch (SQLException ex) {
				// The condition needs something that an earlier statement will create.
			}
		}
		return new Loss(Kind.ROWS, table, count(connection, table, ""), Precision.AT_MOST, location);
	}

	private static Loss unknown(String word, Location location) {
		return new Loss(Kind.UNKNOWN, word, 0, Precision.AT_MOST, location);
	}

	private static long count(Connection connection, String table, String condition) throws SQLException {
		return Jdbc.one(connection, "SELECT count(*) FROM " + identifier(table) + " " + condition,
				(row, number) -> row.getLong(1));
	}

	// A name without its quotes and without the name of its database.
	private static String plain(String name) {
		String unquoted = name.replace("\"", "");
		return unquoted.startsWith("main.") ? unquoted.substring("main.".length()) : unquoted;
	}

	private static String identifier(String name) {
		return '"' + name.replace("\"", "\"\"") + '"';
	}

}
