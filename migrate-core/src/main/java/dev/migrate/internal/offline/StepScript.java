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
import dev.migrate.script.Statement;

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

	private final StringBuilder text = new StringBuilder();

	StepScript(Dialect dialect, ScriptStart start, Placeholders placeholders, StepRecords records, Step.Run step) {
		this.dialect = dialect;
		this.client = dialect.scripts();
		this.start = start;
		this.placeholders = placeholders;
		this.records = records;
		this.step = step;
	}

	String inTransaction() {
		StringBuilder statements = new StringBuilder();
		this.step.section().statements().forEach((statement) -> statements.append(write(statement)));
		if (this.step.section().statements().stream().anyMatch(this::mayChangeSession)) {
			statements.append(this.client.restoreSettings(this.start));
		}
		return this.client.transaction(statements + updates(this.records.done(this.step, AT_RUN_TIME)));
	}

	String outsideTransaction() {
		this.text.append(this.client.startStandalone());
		record(this.records.begun(this.step, AT_RUN_TIME));
		for (int statement = 1; statement <= this.step.section().statements().size(); statement++) {
			Statement written = statement(statement);
			Probe probe = StatementProbes.of(this.dialect, this.placeholders.apply(written));
			if (probe == null) {
				together(statement, written);
			}
			else {
				alone(statement, written, probe);
			}
		}
		record(this.records.done(this.step, AT_RUN_TIME));
		return this.text.toString();
	}

	// A statement that shares a transaction with the record that it ran.
	private void together(int index, Statement statement) {
		String settings = settingsBefore(index);
		this.text.append(this.client.transaction(settings + write(statement) + restoreAfter(settings, statement)
				+ updates(this.records.statementDone(this.step, index, AT_RUN_TIME))));
	}

	private void alone(int index, Statement statement, Probe probe) {
		String settings = settingsBefore(index);
		this.text.append(settings).append(this.client.keepIntent(probe));
		this.text.append(settings.isEmpty() ? "" : this.client.restoreSettings(this.start));
		record(this.records.intent(this.step, index, "", AT_RUN_TIME));
		this.text.append(settings).append(this.client.toItsEnd(write(statement))).append(this.client.check(probe));
		this.text.append(restoreAfter(settings, statement));
		record(this.records.statementDone(this.step, index, AT_RUN_TIME));
	}

	// Repeats the settings that earlier statements have made for the rest of the step.
	private String settingsBefore(int index) {
		StringBuilder settings = new StringBuilder();
		for (int earlier = 1; earlier < index; earlier++) {
			Statement statement = statement(earlier);
			if (this.dialect.statements().changesSession(statement.sql())) {
				settings.append(write(statement));
			}
		}
		return settings.toString();
	}

	private String restoreAfter(String settings, Statement statement) {
		boolean changed = !settings.isEmpty() || mayChangeSession(statement);
		return changed ? this.client.restoreSettings(this.start) : "";
	}

	private boolean mayChangeSession(Statement statement) {
		return this.dialect.statements().mayChangeSession(statement.sql());
	}

	private Statement statement(int index) {
		return this.step.section().statements().get(index - 1);
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
