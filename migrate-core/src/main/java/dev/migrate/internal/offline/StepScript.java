package dev.migrate.internal.offline;

import java.time.Instant;
import java.util.List;

import dev.migrate.execution.Step;
import dev.migrate.internal.dialect.ClientScripts;
import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.Probe;
import dev.migrate.internal.dialect.ScriptStart;
import dev.migrate.internal.dialect.Update;
import dev.migrate.internal.execution.StatementProbes;
import dev.migrate.internal.execution.StepRecords;
import dev.migrate.internal.script.Placeholders;
import dev.migrate.script.Section;
import dev.migrate.script.Statement;
import dev.migrate.script.TransactionMode;

/**
 * Writes one step as a run would do it. The script uses transactions where a run does, so
 * that a killed script leaves the same state as a killed run.
 */
final class StepScript {

	/** Stands for times that only the server knows. */
	private static final Instant AT_RUN_TIME = Instant.EPOCH;

	private final Dialect dialect;

	private final ClientScripts client;

	private final ScriptStart start;

	private final Placeholders placeholders;

	private final StepRecords records;

	private final Step.Run step;

	private final List<Statement> statements;

	/**
	 * Repeats the settings that earlier statements have made for the rest of the step.
	 */
	private final StringBuilder settings = new StringBuilder();

	private final StringBuilder text = new StringBuilder();

	StepScript(Dialect dialect, ScriptStart start, Placeholders placeholders, StepRecords records, Step.Run step) {
		this.dialect = dialect;
		this.client = dialect.scripts();
		this.start = start;
		this.placeholders = placeholders;
		this.records = records;
		this.step = step;
		this.statements = step.section().statements();
	}

	String inTransaction() {
		return this.client
			.transaction(written(1, this.statements.size()) + updates(this.records.done(this.step, AT_RUN_TIME)));
	}

	String inParts() {
		this.text.append(this.client.startStandalone());
		record(this.records.begun(this.step, AT_RUN_TIME));
		int last = 0;
		while (last < this.statements.size()) {
			last = write(last + 1);
		}
		record(this.records.done(this.step, AT_RUN_TIME));
		return this.text.toString();
	}

	// Writes a transaction or a statement that cannot share one, and returns the last of
	// its statements.
	private int write(int first) {
		Section section = this.step.section();
		Probe probe = (section.transaction(first) == TransactionMode.OFF)
				? StatementProbes.of(this.dialect, this.placeholders.apply(statement(first))) : null;
		if (probe != null) {
			alone(first, statement(first), probe);
			keepSettings(first, first);
			return first;
		}
		int last = section.endOfTransaction(first);
		this.text.append(this.client.transaction(this.settings + written(first, last)
				+ updates(this.records.statementDone(this.step, last, AT_RUN_TIME))));
		keepSettings(first, last);
		return last;
	}

	// Statements of one transaction. What they set does not reach the records behind
	// them.
	private String written(int first, int last) {
		List<Statement> written = this.statements.subList(first - 1, last);
		StringBuilder text = new StringBuilder();
		written.forEach((statement) -> text.append(write(statement)));
		return text + restoreAfter(written);
	}

	private void keepSettings(int first, int last) {
		this.statements.subList(first - 1, last)
			.stream()
			.filter((statement) -> this.dialect.statements().changesSession(statement.sql()))
			.forEach((statement) -> this.settings.append(write(statement)));
	}

	private void alone(int index, Statement statement, Probe probe) {
		this.text.append(this.settings).append(this.client.keepIntent(probe));
		this.text.append(this.settings.isEmpty() ? "" : this.client.restoreSettings(this.start));
		record(this.records.intent(this.step, index, "", AT_RUN_TIME));
		this.text.append(this.settings).append(this.client.toItsEnd(write(statement))).append(this.client.check(probe));
		this.text.append(restoreAfter(List.of(statement)));
		record(this.records.statementDone(this.step, index, AT_RUN_TIME));
	}

	private String restoreAfter(List<Statement> written) {
		boolean changed = !this.settings.isEmpty() || written.stream().anyMatch(this::mayChangeSession);
		return changed ? this.client.restoreSettings(this.start) : "";
	}

	private boolean mayChangeSession(Statement statement) {
		return this.dialect.statements().mayChangeSession(statement.sql());
	}

	private Statement statement(int index) {
		return this.statements.get(index - 1);
	}

	private String write(Statement statement) {
		return this.client.statement(this.placeholders.apply(statement));
	}

	private void record(List<Update> updates) {
		this.text.append(this.client.transaction(updates(updates)));
	}

	private String updates(List<Update> updates) {
		StringBuilder sql = new StringBuilder();
		updates.forEach((update) -> sql.append(this.client.update(update)));
		return sql.toString();
	}

}
