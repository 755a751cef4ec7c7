package dev.migrate.internal.execution;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.migrate.database.Notice;
import dev.migrate.execution.MigrationEvent;
import dev.migrate.execution.Step;
import dev.migrate.internal.dialect.Progress;
import dev.migrate.script.Statement;
import org.jspecify.annotations.Nullable;

/** Runs the statements of one step, and keeps track of the one that is running. */
final class StepRun {

	private final LockedRun run;

	private final Step.Run step;

	private final List<Statement> statements;

	private final Instant startedAt = Instant.now();

	private int index;

	StepRun(LockedRun run, Step.Run step) {
		this.run = run;
		this.step = step;
		this.statements = step.section().statements();
	}

	Step.Run step() {
		return this.step;
	}

	Instant startedAt() {
		return this.startedAt;
	}

	int statements() {
		return this.statements.size();
	}

	// Runs a statement, counted from 1.
	void execute(int statement) throws SQLException {
		this.index = statement;
		Statement written = written(statement);
		Statement filled = filled(statement);
		session().settings().see(session().dialect().statements(), filled.sql());
		long start = System.nanoTime();
		send(filled, statement, start);
		this.run.publish(new MigrationEvent.StatementExecuted(this.step.id(), written.location(), written.sql(),
				statement, statements(), Duration.ofNanos(System.nanoTime() - start)));
	}

	private void send(Statement filled, int statement, long start) throws SQLException {
		ProgressWatch watch = session().dialect().statements().tellsProgress(filled.sql())
				? ProgressWatch.start(this.run, (progress) -> tell(progress, statement, start)) : null;
		try {
			this.run.cancellable(() -> this.run.redacted(() -> session().dialect()
				.sessions()
				.execute(session().connection(), filled, (notice) -> tell(notice, statement))));
		}
		finally {
			if (watch != null) {
				watch.close();
			}
		}
	}

	private void tell(Notice notice, int statement) {
		Notice redacted = new Notice(notice.severity(), this.run.redacted(notice.text()));
		this.run.publish(new MigrationEvent.ServerNoticed(this.step.id(), written(statement).location(), redacted));
	}

	private void tell(Progress progress, int statement, long start) {
		this.run.publish(new MigrationEvent.StatementProgress(this.step.id(), written(statement).location(), statement,
				statements(), progress.phase(), progress.percent(), Duration.ofNanos(System.nanoTime() - start)));
	}

	// Runs a statement, counted from 1. Its settings in the session last to the end of
	// the step.
	void executeAndKeepSettings(int statement) throws SQLException {
		execute(statement);
		if (changesSession(statement)) {
			session().settings().keep(this.run.settings().naming());
		}
	}

	boolean changesSession(int statement) {
		return session().dialect().statements().changesSession(filled(statement).sql());
	}

	// The statement, counted from 1, with its placeholders filled.
	Statement filled(int statement) {
		return this.run.settings().placeholders().apply(written(statement));
	}

	// The statement as the file has it: the values of its placeholders may be secret.
	Statement written(int statement) {
		return this.statements.get(statement - 1);
	}

	// Marks the statement to which an error belongs, counted from 1.
	void at(int statement) {
		this.index = statement;
	}

	// Marks that no statement is running, so that an error belongs to the whole step.
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
		if (session().settings().isTouched()) {
			session().settings().clear();
			this.run.gate().confirm();
			this.run.gate().releaseOthers();
		}
		session().settings().finish(records().done(this.step, this.startedAt));
	}

	StepRecords records() {
		return this.run.tables().records();
	}

	private RunSession session() {
		return this.run.session();
	}

}
