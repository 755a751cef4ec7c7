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
			Finder finder = new Finder(losses, connection, renames, statement.location());
			for (Removal removal : removals) {
				removal.accept(finder);
			}
		}
		return losses;
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

	/**
	 * Finds the losses of one statement.
	 *
	 * @param losses the list to which losses are added
	 * @param connection the database
	 * @param renames the renames of earlier statements
	 * @param location the place of the statement
	 */
	private record Finder(List<Loss> losses, Connection connection, Renames renames,
			Location location) implements Removal.Visitor {

		@Override
		public void visit(Removal.Table removal) throws SQLException {
			for (String table : tables(removal.name())) {
				loss(Kind.TABLE, table, count(this.connection, table, ""), Precision.EXACT);
			}
		}

		@Override
		public void visit(Removal.Schema removal) {
			unknown("DROP");
		}

		@Override
		public void visit(Removal.Extension removal) {
			unknown("DROP");
		}

		@Override
		public void visit(Removal.Type removal) {
			unknown("DROP");
		}

		@Override
		public void visit(Removal.Sequence removal) {
			unknown("DROP");
		}

		@Override
		public void visit(Removal.Column removal) throws SQLException {
			addColumn(removal.table(), removal.name(), Precision.EXACT);
		}

		@Override
		public void visit(Removal.Conversion removal) throws SQLException {
			addColumn(removal.table(), removal.name(), Precision.AT_MOST);
		}

		@Override
		public void visit(Removal.Rows removal) throws SQLException {
			for (String table : tables(removal.table())) {
				this.losses.add(counted(this.connection, table, removal, this.location));
			}
		}

		@Override
		public void visit(Removal.TableRename removal) {
			this.renames.add(removal);
		}

		@Override
		public void visit(Removal.ColumnRename removal) {
			this.renames.add(removal);
		}

		@Override
		public void visit(Removal.Unseen removal) {
			unknown(removal.word());
		}

		private List<String> tables(String written) throws SQLException {
			return Jdbc.texts(this.connection, TABLE, plain(this.renames.table(written)));
		}

		private void addColumn(String written, String column, Precision precision) throws SQLException {
			String name = plain(this.renames.column(written, column));
			for (String table : tables(written)) {
				for (String found : Jdbc.texts(this.connection, COLUMN, table, name)) {
					long rows = count(this.connection, table, "WHERE " + identifier(found) + " IS NOT NULL");
					loss(Kind.COLUMN, table + "." + found, rows, precision);
				}
			}
		}

		private void loss(Kind kind, String name, long rows, Precision precision) {
			this.losses.add(new Loss(kind, name, rows, precision, this.location));
		}

		private void unknown(String word) {
			this.losses.add(SqliteLosses.unknown(word, this.location));
		}

	}

}
