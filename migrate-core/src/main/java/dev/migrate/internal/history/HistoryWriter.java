package dev.migrate.internal.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import dev.migrate.history.Action;
import dev.migrate.history.Outcome;
import dev.migrate.history.RevisionRecord;
import dev.migrate.internal.dialect.Bookkeeping;
import dev.migrate.internal.dialect.Jdbc;
import dev.migrate.internal.dialect.ServerValue;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.internal.dialect.Tables;
import dev.migrate.internal.dialect.Update;
import dev.migrate.internal.dialect.Update.Rows;
import dev.migrate.revision.RevisionId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.SqlParameterValue;

/**
 * Writes the tables of Migrate, within the current transaction of the connection.
 */
public final class HistoryWriter {

	private static final String INSERT_REVISION = """
			INSERT INTO %s (revision, state, down_revisions, depends_on, branch_labels, message, source, checksum, file_hash,
				upgrade_sql, downgrade_sql, statements_done, run, applied_at, applied_by, host, application_version,
				duration_ms)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String INSERT_HISTORY = """
			INSERT INTO %s (run, revision, action, outcome, statement, statements, started_at, ended_at, sql_state,
				error, host, application_version, database_user, backend_pid)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private final Bookkeeping bookkeeping;

	private final Tables tables;

	private final String insertRevision;

	private final String insertHistory;

	private final RunInfo run;

	private final Map<String, ServerValue> atRunTime;

	/**
	 * Creates a writer for one run.
	 * @param bookkeeping the dialect's tables
	 * @param tables their names
	 * @param run the run
	 */
	public HistoryWriter(Bookkeeping bookkeeping, Tables tables, RunInfo run) {
		this(bookkeeping, tables, run, Map.of());
	}

	/**
	 * Creates a writer for a script.
	 * @param bookkeeping the dialect's tables
	 * @param tables their names
	 * @param run the run
	 * @param atRunTime values that only the server knows when the script runs, by column;
	 * they replace the values given for these columns
	 */
	public HistoryWriter(Bookkeeping bookkeeping, Tables tables, RunInfo run, Map<String, ServerValue> atRunTime) {
		this.bookkeeping = bookkeeping;
		this.tables = tables;
		this.insertRevision = INSERT_REVISION.formatted(tables.revision());
		this.insertHistory = INSERT_HISTORY.formatted(tables.history());
		this.run = run;
		this.atRunTime = Map.copyOf(atRunTime);
	}

	/**
	 * Creates the tables that do not exist.
	 * @param connection the connection of the run
	 * @param naming the user's settings for the names of the tables
	 * @throws SQLException if the database fails
	 */
	public void create(Connection connection, TableNaming naming) throws SQLException {
		List<String> statements = this.bookkeeping.create(naming, this.tables);
		Jdbc.execute(connection, statements);
	}

	/**
	 * The statement that adds a revision.
	 * @param revision the record of the revision
	 * @param state its state
	 * @param statementsDone the number of its statements that are done
	 * @param startedAt the time at which its step started
	 * @return the statement
	 */
	public Update insertion(RevisionRecord revision, RowState state, int statementsDone, Instant startedAt) {
		return update(this.insertRevision, revision.revision().id().value(), state.name(),
				join(revision.revision().downRevisions()), join(revision.revision().dependsOn()),
				join(revision.revision().branchLabels()), revision.revision().message(),
				revision.revision().location().file(), revision.checksum(), revision.fileHash(),
				this.bookkeeping.fromText(revision.upgradeSql()), this.bookkeeping.fromText(revision.downgradeSql()),
				statementsDone, this.run.run(), column("applied_at", at(Instant.now())),
				column("applied_by", this.run.user()), column("host", this.run.host()),
				text(this.run.applicationVersion()), column("duration_ms", millisSince(startedAt)));
	}

	/**
	 * The statement that records the progress of a revision.
	 * @param id the revision
	 * @param state its state
	 * @param statementsDone the number of statements of the step that are done
	 * @param intent the objects that existed before the statement that is about to run
	 * outside a transaction, or {@code null}
	 * @return the statement
	 */
	public Update progression(RevisionId id, RowState state, int statementsDone, @Nullable String intent) {
		return update(
				"UPDATE " + this.tables.revision()
						+ " SET state = ?, statements_done = ?, intent = ? WHERE revision = ?",
				state.name(), statementsDone, (intent != null) ? column("intent", text(intent)) : text(null),
				id.value());
	}

	/**
	 * The statement that records the start of a downgrade outside a transaction, and the
	 * SQL of that downgrade.
	 * @param revision the revision with the downgrade that runs
	 * @return the statement
	 */
	public Update downgradeBeginning(RevisionRecord revision) {
		return update(
				"UPDATE " + this.tables.revision()
						+ " SET state = ?, statements_done = 0, intent = NULL, downgrade_sql = ? WHERE revision = ?",
				RowState.DOWNGRADING.name(), this.bookkeeping.fromText(revision.downgradeSql()),
				revision.revision().id().value());
	}

	/**
	 * The statement that removes a revision.
	 * @param id the revision
	 * @return the statement
	 */
	public Update removal(RevisionId id) {
		return update("DELETE FROM " + this.tables.revision() + " WHERE revision = ?", id.value());
	}

	/**
	 * The statement that removes a revision, if it is there.
	 * @param id the revision
	 * @return the statement
	 */
	public Update clearing(RevisionId id) {
		Update removal = removal(id);
		return new Update(removal.sql(), removal.arguments(), Rows.ANY);
	}

	/**
	 * The statement that adds an entry to the history.
	 * @param event the event
	 * @return the statement
	 */
	public Update entry(Event event) {
		return update(this.insertHistory, this.run.run(), event.revision().value(), event.action().name(),
				event.outcome().name(), new SqlParameterValue(Types.INTEGER, event.statement()), event.statements(),
				column("started_at", at(event.startedAt())),
				(event.endedAt() != null) ? column("ended_at", at(event.endedAt())) : at(null), text(event.sqlState()),
				text(event.error()), column("host", this.run.host()), text(this.run.applicationVersion()),
				column("database_user", this.run.user()), column("backend_pid", this.run.backendPid()));
	}

	/**
	 * The number of the last entry of the history.
	 * @param connection the connection of the run
	 * @return the number, or 0 if there is none
	 * @throws SQLException if the database fails
	 */
	public long lastNumber(Connection connection) throws SQLException {
		return Jdbc.one(connection, "SELECT coalesce(max(number), 0) FROM " + this.tables.history(),
				(row, number) -> row.getLong(1));
	}

	/**
	 * Whether this run has recorded that a whole step is done.
	 * @param connection the connection of the run
	 * @param revision the revision of the step
	 * @param action the action
	 * @return whether it has
	 * @throws SQLException if the database fails
	 */
	public boolean isDone(Connection connection, RevisionId revision, Action action) throws SQLException {
		String sql = "SELECT 1 FROM " + this.tables.history()
				+ " WHERE run = ? AND revision = ? AND action = ? AND outcome = ? AND statement IS NULL";
		return !Jdbc.texts(connection, sql, this.run.run(), revision.value(), action.name(), Outcome.DONE.name())
			.isEmpty();
	}

	private static Update update(String sql, Object... arguments) {
		return new Update(sql, List.of(arguments), Rows.ONE);
	}

	private Object column(String name, Object given) {
		ServerValue expression = this.atRunTime.get(name);
		return (expression != null) ? expression : given;
	}

	private Object at(@Nullable Instant instant) {
		Object value = this.bookkeeping.fromInstant(instant);
		return (value != null) ? value : new SqlParameterValue(Types.TIMESTAMP_WITH_TIMEZONE, null);
	}

	private static SqlParameterValue text(@Nullable String value) {
		return new SqlParameterValue(Types.VARCHAR, value);
	}

	private static String join(List<?> values) {
		StringJoiner joined = new StringJoiner(",");
		values.forEach((value) -> joined.add(value.toString()));
		return joined.toString();
	}

	private static long millisSince(Instant start) {
		return Instant.now().toEpochMilli() - start.toEpochMilli();
	}

}
