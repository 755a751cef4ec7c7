package dev.migrate.internal.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import dev.migrate.history.ForeignTableException;
import dev.migrate.history.HistoryEntry;
import dev.migrate.history.HistoryQuery;
import dev.migrate.history.InsufficientPrivilegeException;
import dev.migrate.history.MissingTableException;
import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.ErrorKind;
import dev.migrate.internal.dialect.Jdbc;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.internal.dialect.Tables;
import dev.migrate.revision.RevisionId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Reads the tables of Migrate. Tables that do not exist yet count as empty. A user who
 * may not read the tables gets an {@link InsufficientPrivilegeException}.
 */
public final class HistoryStore {

	private static final String COLUMNS = Tables.REVISION_COLUMNS.stream()
		.map((column) -> column + " AS r_" + column)
		.collect(Collectors.joining(", "));

	private final Dialect dialect;

	private final TableNaming naming;

	private final RowMappers mappers;

	/**
	 * Creates a reader of the tables of one database.
	 * @param dialect its dialect
	 * @param naming the user's settings for the names of the tables
	 */
	public HistoryStore(Dialect dialect, TableNaming naming) {
		this.dialect = dialect;
		this.naming = naming;
		this.mappers = new RowMappers(dialect.bookkeeping());
	}

	/**
	 * Reads the revisions of the database with one query.
	 * @param connection a connection in autocommit mode
	 * @return the revisions
	 * @throws SQLException if the database fails
	 */
	public AppliedRevisions applied(Connection connection) throws SQLException {
		List<AppliedRevision> rows = new ArrayList<>();
		read(connection, select(COLUMNS), (row) -> rows.add(this.mappers.applied(row)));
		return new AppliedRevisions(rows);
	}

	/**
	 * Reads the revisions of the database and their SQL with one query.
	 * @param connection a connection in autocommit mode
	 * @param sql receives the SQL of each revision
	 * @return the revisions
	 * @throws SQLException if the database fails
	 */
	public AppliedRevisions appliedWithSql(Connection connection, BiConsumer<RevisionId, StoredSql> sql)
			throws SQLException {
		List<AppliedRevision> rows = new ArrayList<>();
		read(connection, select(COLUMNS + ", upgrade_sql, downgrade_sql"), (row) -> {
			AppliedRevision applied = this.mappers.applied(row);
			rows.add(applied);
			sql.accept(applied.id(), new StoredSql(row.getString("upgrade_sql"), row.getString("downgrade_sql")));
		});
		return new AppliedRevisions(rows);
	}

	/**
	 * Reads the SQL that the database stores, with one query.
	 * @param connection a connection in autocommit mode
	 * @param ids the revisions
	 * @return their SQL, without the revisions that the database does not have
	 * @throws SQLException if the database fails
	 */
	public Map<RevisionId, StoredSql> sql(Connection connection, List<RevisionId> ids) throws SQLException {
		Map<RevisionId, StoredSql> sql = new HashMap<>();
		if (!ids.isEmpty()) {
			String in = String.join(", ", ids.stream().map((id) -> "'" + id.value().replace("'", "''") + "'").toList());
			read(connection, select("revision, upgrade_sql, downgrade_sql") + " WHERE revision IN (" + in + ")",
					(row) -> sql.put(new RevisionId(row.getString(1)),
							new StoredSql(row.getString(2), row.getString(3))));
		}
		return sql;
	}

	/**
	 * Reads the status of the database with one query.
	 * @param connection a connection in autocommit mode
	 * @param limit the greatest number of entries of the history
	 * @return the snapshot, or {@code null} if the tables do not exist yet
	 * @throws SQLException if the database fails
	 * @throws MissingTableException if only some of them exist
	 */
	public @Nullable StatusSnapshot status(Connection connection, int limit) throws SQLException {
		StatusReader reader = new StatusReader(this.mappers);
		read(connection, this.dialect.bookkeeping().status(this.naming, limit), reader::read);
		return reader.snapshot();
	}

	/**
	 * Whether all tables of Migrate exist.
	 * @param connection a connection in autocommit mode
	 * @return whether none of them is missing
	 * @throws SQLException if the database fails
	 * @throws ForeignTableException if one of them is not Migrate's
	 */
	public boolean exist(Connection connection) throws SQLException {
		String all = this.dialect.bookkeeping()
			.own(tables())
			.stream()
			.map((table) -> "EXISTS (" + table.probe() + ")")
			.collect(Collectors.joining(" OR "));
		try {
			Jdbc.texts(connection, "SELECT 1 WHERE " + all);
			return true;
		}
		catch (SQLException ex) {
			if (!isAboutTables(ex)) {
				throw ex;
			}
			OwnTables.in(connection, this.dialect, tables());
			return false;
		}
	}

	/**
	 * Reads entries of the history with one query.
	 * @param connection a connection in autocommit mode
	 * @param query the selection of entries
	 * @return the entries; none if the tables do not exist yet
	 * @throws SQLException if the database fails
	 */
	public List<HistoryEntry> history(Connection connection, HistoryQuery query) throws SQLException {
		List<HistoryEntry> entries = new ArrayList<>();
		List<Object> arguments = new ArrayList<>();
		String where = "WHERE true";
		if (query.revision() != null) {
			where += " AND revision = ?";
			arguments.add(query.revision().value());
		}
		if (query.since() != null) {
			where += " AND started_at >= ?";
			arguments.add(Objects.requireNonNull(this.dialect.bookkeeping().fromInstant(query.since())));
		}
		String sql = "SELECT " + Tables.historyColumns() + " FROM " + tables().history() + " h " + where
				+ " ORDER BY number DESC LIMIT " + query.limit();
		read(connection, sql, (row) -> entries.add(this.mappers.entry(row)), arguments.toArray());
		if (query.order() == HistoryQuery.Order.NEWEST_LAST) {
			Collections.reverse(entries);
		}
		return entries;
	}

	private String select(String columns) {
		return "SELECT " + columns + " FROM (SELECT *, " + Tables.REVERSIBLE + " FROM " + tables().revision() + ") r";
	}

	private Tables tables() {
		return this.naming.tables(this.naming.schema());
	}

	private void read(Connection connection, String sql, RowCallbackHandler reader, Object... arguments)
			throws SQLException {
		try {
			Jdbc.query(connection, sql, reader, arguments);
		}
		catch (SQLException ex) {
			ErrorKind kind = this.dialect.errors().kind(ex);
			if (kind == ErrorKind.PRIVILEGE) {
				String user = connection.getMetaData().getUserName();
				throw InsufficientPrivilegeException.reading(user,
						this.dialect.bookkeeping().readGrants(this.naming, user), ex);
			}
			if (!isAboutTables(ex)) {
				throw ex;
			}
			requireNoneLost(connection, ex);
		}
	}

	private boolean isAboutTables(SQLException error) {
		ErrorKind kind = this.dialect.errors().kind(error);
		return kind == ErrorKind.MISSING_TABLE || kind == ErrorKind.MISSING_COLUMN;
	}

	// A database without any of the tables is a new one.
	private void requireNoneLost(Connection connection, SQLException error) throws SQLException {
		OwnTables own = OwnTables.in(connection, this.dialect, tables());
		if (own.missing().isEmpty() && this.dialect.errors().kind(error) == ErrorKind.MISSING_COLUMN) {
			throw error;
		}
		// Another run may create them between two looks, all in one transaction.
		own = own.present().isEmpty() ? own : OwnTables.in(connection, this.dialect, tables());
		if (own.missing().isEmpty() || own.present().isEmpty()) {
			return;
		}
		if (own.missing().contains(tables().revision())) {
			throw MissingTableException.ofRevisions(own.missing(), own.present());
		}
		int applied = applied(connection).rows().size();
		if (applied > 0) {
			throw MissingTableException.besideRevisions(own.missing(), tables().revision(), applied);
		}
	}

}
