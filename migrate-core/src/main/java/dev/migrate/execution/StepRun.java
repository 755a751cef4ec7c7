package dev.migrate.execution;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.migrate.database.Notice;
import dev.migrate.dialect.Progress;
import dev.migrate.dialect.Update;
import dev.migrate.history.Event;
import dev.migrate.script.Statement;
import org.jspecify.annotations.Nullable;

/** Runs the statements of one step and knows which one it is at. */
final class StepRun {

	private final RunSession session;

	private final RunSettings settings;

	private final Step.Run step;

	private final Instant startedAt = Instant.now();

	private int index;

	StepRun(RunSession session, RunSettings settings, Step.Run step) {
		this.session = session;
		this.settings = settings;
		this.step = step;
	}

	Step.Run step() {
		return this.step;
	}

	Instant startedAt() {
		return this.startedAt;
	}

	int statements() {
		return this.step.section().statements().size();
	}

	// Runs a statement, counted from 1.
	void execute(int statement) throws SQLException {
		this.index = statement;
		Statement written = written(statement);
		long start = System.nanoTime();
		send(filled(statement), statement, start);
		Events.publish(this.settings.listeners(),
				new MigrationEvent.StatementExecuted(this.step.id(), written.location(), written.sql(), statement,
						statements(), Duration.ofNanos(System.nanoTime() - start)));
	}

	private void send(Statement filled, int statement, long start) throws SQLException {
		ProgressWatch watch = this.session.dialect().statements().tellsProgress(filled.sql()) ? ProgressWatch
			.start(this.settings.runs(), this.session, (progress) -> tell(progress, statement, start)) : null;
		try {
			this.session.cancellable(() -> this.session.dialect()
				.sessions()
				.execute(this.session.connection(), filled, (notice) -> tell(notice, statement)));
		}
		finally {
			if (watch != null) {
				watch.close();
			}
		}
	}

	private void tell(Notice notice, int statement) {
		Events.publish(this.settings.listeners(),
				new MigrationEvent.ServerNoticed(this.step.id(), written(statement).location(), notice));
	}

	private void tell(Progress progress, int statement, long start) {
		Events.publish(this.settings.listeners(),
				new MigrationEvent.StatementProgress(this.step.id(), written(statement).location(), statement,
						statements(), progress.phase(), progress.percent(),
						Duration.ofNanos(System.nanoTime() - start)));
	}

	// Runs a statement, counted from 1; what it sets in the session lasts to the end of
	// the step.
	void executeAndKeepSettings(int statement) throws SQLException {
		execute(statement);
		if (changesSession(statement)) {
			this.session.keepSettings();
		}
	}

	boolean changesSession(int statement) {
		return this.session.dialect().statements().changesSession(written(statement).sql());
	}

	// The statement, counted from 1, with its placeholders filled.
	Statement filled(int statement) {
		return this.settings.placeholders().apply(written(statement));
	}

	// The statement as the file has it: what fills its placeholders may be a secret.
	Statement written(int statement) {
		return this.step.section().statements().get(statement - 1);
	}

	/** Says that no statement is running, so that an error is one of the step. */
	void atEnd() {
		this.index = 0;
	}

	// The statement that is running, or null between two statements.
	@Nullable Statement current() {
		return (this.index > 0) ? written(this.index) : null;
	}

	int index() {
		return this.index;
	}

	/** Records in the current transaction that the step is done. */
	void recordDone() throws SQLException {
		if (mayHaveChangedSession()) {
			this.session.undoSettings();
		}
		this.session.finish(records().done(this.step, this.startedAt));
	}

	StepRecords records() {
		return new StepRecords(this.session.writer());
	}

	private boolean mayHaveChangedSession() {
		return this.step.section()
			.statements()
			.stream()
			.anyMatch((statement) -> this.session.dialect().statements().mayChangeSession(statement.sql()));
	}

	// Writes in the current transaction.
	void write(List<Update> updates) throws SQLException {
		for (Update update : updates) {
			update.execute(this.session.connection());
		}
	}

	void append(Event event) throws SQLException {
		this.session.writer().append(this.session.connection(), event);
	}

}
