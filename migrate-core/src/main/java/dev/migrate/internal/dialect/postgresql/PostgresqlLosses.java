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
				if (namesDifferently(statement.sql())) {
					objects.attempt(() -> Jdbc.execute(connection, statement.sql()));
				}
				for (Removal removal : Removals.of(statement.sql())) {
					finder.add(removal);
				}
			}
			connection.rollback(start);
		}
		return losses;
	}

	// Whether names in later statements refer to something else after this one.
	private static boolean namesDifferently(String sql) {
		List<String> words = SqlWords.of(sql, 4);
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
	private record Finder(PostgresqlObjects objects, Renames renames, List<Loss> losses, Location location) {

		void add(Removal removal) throws SQLException {
			if (removal instanceof Removal.Table table) {
				tables(Kind.TABLE, this.objects.table(this.renames.table(table.name())));
			}
			else if (removal instanceof Removal.Schema schema) {
				tables(Kind.TABLE, this.objects.tablesOf(schema.name()));
			}
			else if (removal instanceof Removal.Column column) {
				columns(column);
			}
			else if (removal instanceof Removal.Type type) {
				columns(this.objects.columnsOfType(type.name()), Precision.EXACT);
			}
			else if (removal instanceof Removal.Rows rows) {
				rows(rows);
			}
			else {
				addOther(removal);
			}
		}

		private void addOther(Removal removal) throws SQLException {
			if (removal instanceof Removal.Sequence sequence) {
				this.objects.sequence(sequence.name())
					.forEach((found) -> loss(Kind.SEQUENCE, found.name(), found.count()));
			}
			else if (removal instanceof Removal.Unseen unseen) {
				loss(Kind.UNKNOWN, unseen.word(), new PostgresqlObjects.Count(0, Precision.AT_MOST));
			}
			else if (removal instanceof Removal.TableRename rename) {
				this.renames.add(rename);
			}
			else if (removal instanceof Removal.ColumnRename rename) {
				this.renames.add(rename);
			}
		}

		private void tables(Kind kind, List<PostgresqlObjects.Table> tables) throws SQLException {
			for (PostgresqlObjects.Table table : tables) {
				loss(kind, table.name(), this.objects.count(table, ""));
			}
		}

		private void columns(Removal.Column column) throws SQLException {
			String name = this.renames.column(column.table(), column.name());
			for (PostgresqlObjects.Table table : this.objects.table(this.renames.table(column.table()))) {
				columns(this.objects.column(table, name), column.precision());
			}
		}

		private void columns(List<PostgresqlObjects.Column> columns, Precision precision) throws SQLException {
			for (PostgresqlObjects.Column column : columns) {
				PostgresqlObjects.Count count = this.objects.count(column);
				loss(Kind.COLUMN, column.table().name() + "." + column.name(), (precision == Precision.AT_MOST)
						? new PostgresqlObjects.Count(count.rows(), precision) : count);
			}
		}

		private void rows(Removal.Rows rows) throws SQLException {
			for (PostgresqlObjects.Table table : this.objects.table(this.renames.table(rows.table()))) {
				switch (rows.reach()) {
					case ALONE -> tables(Kind.ROWS, List.of(table));
					case REFERENCING -> tables(Kind.ROWS, this.objects.referencing(table));
					case CASCADING -> deleted(table, rows.condition());
				}
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

		private void loss(Kind kind, String name, PostgresqlObjects.Count count) {
			this.losses.add(new Loss(kind, name, count.rows(), count.precision(), this.location));
		}

	}

}
