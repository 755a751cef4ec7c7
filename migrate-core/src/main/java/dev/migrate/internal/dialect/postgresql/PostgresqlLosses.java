package dev.migrate.internal.dialect.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;

import dev.migrate.database.Loss;
import dev.migrate.database.Loss.Kind;
import dev.migrate.database.Loss.Precision;
import dev.migrate.error.Location;
import dev.migrate.internal.dialect.Jdbc;
import dev.migrate.internal.dialect.Losses;
import dev.migrate.internal.dialect.Removal;
import dev.migrate.internal.dialect.Removals;
import dev.migrate.internal.dialect.Renames;
import dev.migrate.internal.dialect.SqlWords;
import dev.migrate.script.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Finds losses in a PostgreSQL database, in a read-only transaction that is rolled back.
 */
final class PostgresqlLosses implements Losses {

	private static final String LIMITS = "SET TRANSACTION READ ONLY; "
			+ "SET LOCAL statement_timeout = '2s'; SET LOCAL lock_timeout = '500ms'";

	@Override
	public List<Loss> find(Connection connection, List<List<Statement>> sections) throws SQLException {
		connection.setAutoCommit(false);
		try {
			Jdbc.execute(connection, LIMITS);
			return find(new PostgresqlObjects(connection), connection, sections);
		}
		finally {
			connection.rollback();
			connection.setAutoCommit(true);
		}
	}

	private static List<Loss> find(PostgresqlObjects objects, Connection connection, List<List<Statement>> sections)
			throws SQLException {
		List<Loss> losses = new ArrayList<>();
		Renames renames = new Renames();
		for (List<Statement> section : sections) {
			Savepoint start = connection.setSavepoint();
			for (Statement statement : section) {
				Finder finder = new Finder(objects, renames, losses, statement.location());
				List<Removal> removals = Removals.of(statement.sql());
				if (removals.isEmpty() && namesDifferently(statement.sql())) {
					objects.attempt(() -> Jdbc.execute(connection, statement.sql()));
				}
				for (Removal removal : removals) {
					removal.accept(finder);
				}
			}
			connection.rollback(start);
		}
		return losses;
	}

	// Whether names in later statements refer to something else after this one.
	private static boolean namesDifferently(String sql) {
		List<String> words = SqlWords.of(sql, 4);
		if (words.contains("set_config") || words.contains("pg_catalog.set_config")) {
			return words.get(0).equals("select");
		}
		boolean sets = !words.isEmpty() && (words.get(0).equals("set") || words.get(0).equals("reset"));
		return sets && (words.contains("search_path") || words.contains("schema") || words.contains("role"));
	}

	/**
	 * Finds the losses of one statement.
	 *
	 * @param objects the objects in the database
	 * @param renames the renames of earlier statements
	 * @param losses the list to which losses are added
	 * @param location the place of the statement
	 */
	private record Finder(PostgresqlObjects objects, Renames renames, List<Loss> losses,
			Location location) implements Removal.Visitor {

		@Override
		public void visit(Removal.Table removal) throws SQLException {
			tables(Kind.TABLE, this.objects.table(this.renames.table(removal.name())));
		}

		@Override
		public void visit(Removal.Schema removal) throws SQLException {
			tables(Kind.TABLE, this.objects.tablesOf(removal.name()));
		}

		@Override
		public void visit(Removal.Extension removal) throws SQLException {
			tables(Kind.TABLE, this.objects.tablesOfExtension(removal.name()));
		}

		@Override
		public void visit(Removal.Type removal) throws SQLException {
			for (PostgresqlObjects.Column column : this.objects.columnsOfType(removal.name())) {
				PostgresqlObjects.Count count = this.objects.count(column);
				loss(column, (removal.precision() == Precision.AT_MOST)
						? new PostgresqlObjects.Count(count.rows(), removal.precision()) : count);
			}
		}

		@Override
		public void visit(Removal.Sequence removal) throws SQLException {
			this.objects.sequence(removal.name()).forEach((found) -> loss(Kind.SEQUENCE, found.name(), found.count()));
		}

		@Override
		public void visit(Removal.Column removal) throws SQLException {
			for (PostgresqlObjects.Column column : columns(removal.table(), removal.name())) {
				loss(column, this.objects.count(column));
			}
		}

		// A conversion that keeps all values is none.
		@Override
		public void visit(Removal.Conversion removal) throws SQLException {
			for (PostgresqlObjects.Column column : columns(removal.table(), removal.name())) {
				PostgresqlObjects.Count count = this.objects.countConverted(column, removal.casts());
				if (count.rows() > 0) {
					loss(column, count);
				}
			}
		}

		@Override
		public void visit(Removal.Rows removal) throws SQLException {
			for (PostgresqlObjects.Table table : this.objects.table(this.renames.table(removal.table()))) {
				switch (removal.reach()) {
					case ALONE -> tables(Kind.ROWS, List.of(table));
					case REFERENCING -> tables(Kind.ROWS, this.objects.referencing(table));
					case CASCADING -> deleted(table, removal.condition());
				}
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
			loss(Kind.UNKNOWN, removal.word(), new PostgresqlObjects.Count(0, Precision.AT_MOST));
		}

		private List<PostgresqlObjects.Column> columns(String table, String column) throws SQLException {
			String name = this.renames.column(table, column);
			List<PostgresqlObjects.Column> columns = new ArrayList<>();
			for (PostgresqlObjects.Table found : this.objects.table(this.renames.table(table))) {
				columns.addAll(this.objects.column(found, name));
			}
			return columns;
		}

		private void tables(Kind kind, List<PostgresqlObjects.Table> tables) throws SQLException {
			for (PostgresqlObjects.Table table : tables) {
				loss(kind, table.name(), this.objects.count(table, ""));
			}
		}

		private void deleted(PostgresqlObjects.Table table, @Nullable String condition) throws SQLException {
			boolean all = condition != null && condition.isEmpty();
			loss(Kind.ROWS, table.name(),
					all ? this.objects.count(table, "") : this.objects.countSome(table, condition));
			for (PostgresqlObjects.Table cascading : this.objects.cascading(table)) {
				loss(Kind.ROWS, cascading.name(), this.objects.countSome(cascading, null));
			}
		}

		private void loss(PostgresqlObjects.Column column, PostgresqlObjects.Count count) {
			loss(Kind.COLUMN, column.table().name() + "." + column.name(), count);
		}

		private void loss(Kind kind, String name, PostgresqlObjects.Count count) {
			this.losses.add(new Loss(kind, name, count.rows(), count.precision(), this.location));
		}

	}

}
