package dev.migrate.internal.offline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.migrate.execution.MigrationPlan;
import dev.migrate.execution.Step;
import dev.migrate.history.Action;
import dev.migrate.history.RevisionRecord;
import dev.migrate.internal.dialect.ClientScripts;
import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.ScriptStart;
import dev.migrate.internal.dialect.ScriptStart.TablesExpected;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.internal.execution.KnownRevisions;
import dev.migrate.internal.execution.StepRecords;
import dev.migrate.internal.history.AppliedRevision;
import dev.migrate.internal.history.HistoryWriter;
import dev.migrate.internal.history.RunInfo;
import dev.migrate.internal.script.Placeholders;
import dev.migrate.offline.MigrationScript;
import dev.migrate.offline.UnfinishedStepException;
import dev.migrate.revision.RevisionId;
import dev.migrate.script.TransactionMode;
import org.jspecify.annotations.Nullable;

/** Writes plans as scripts. Touches no database. Immutable. */
public final class ScriptWriter {

	private final Dialect dialect;

	private final TableNaming naming;

	private final Placeholders placeholders;

	private final @Nullable String applicationVersion;

	/**
	 * Writes for one product.
	 * @param dialect its dialect
	 * @param naming the user's settings for the tables of Migrate
	 * @param placeholders the values that are filled into the statements
	 * @param applicationVersion the application's version, or {@code null} if unknown
	 */
	public ScriptWriter(Dialect dialect, TableNaming naming, Placeholders placeholders,
			@Nullable String applicationVersion) {
		this.dialect = dialect;
		this.naming = naming;
		this.placeholders = placeholders;
		this.applicationVersion = applicationVersion;
	}

	/**
	 * Writes a script that does what a run would do.
	 * @param plan the steps
	 * @param facts the database that the plan was made for
	 * @param known the revisions of the files
	 * @return the script
	 * @throws UnfinishedStepException if a run has to finish a step first
	 */
	public MigrationScript write(MigrationPlan plan, DatabaseFacts facts, KnownRevisions known) {
		ClientScripts client = this.dialect.scripts();
		if (plan.action() != Action.STAMP && !facts.applied().begun().isEmpty()) {
			throw new UnfinishedStepException(describe(facts.applied().begun()));
		}
		if (plan.steps().isEmpty()) {
			String comment = "Migrate: nothing to do, the database is at " + names(plan.current());
			return new MigrationScript(plan.current(), plan.current(), List.of(), client.comment(List.of(comment)));
		}
		Set<RevisionId> after = after(plan, facts);
		List<RevisionId> to = known.compare(facts.applied()).graph().currentHeads(after);
		ScriptStart start = new ScriptStart(this.naming, facts.schema(), facts.searchPath(), facts.tables(),
				facts.expected(), after.stream().map(RevisionId::value).toList());
		StringBuilder sql = new StringBuilder(client.comment(header(plan, to))).append(client.open(start));
		RunInfo run = new RunInfo(UUID.randomUUID().toString(), "", this.applicationVersion, "", 0);
		plan.steps().forEach((step) -> sql.append('\n').append(write(step, start, run)));
		sql.append('\n').append(client.close(start));
		return new MigrationScript(plan.current(), to, plan.revisions(), sql.toString());
	}

	/**
	 * Writes a script that creates the tables of Migrate where they are missing.
	 * @param schema their schema, or {@code null} if it is unknown
	 * @param searchPath the application's search path, or {@code null} if unknown
	 * @return the script
	 */
	public MigrationScript tables(@Nullable String schema, @Nullable String searchPath) {
		ClientScripts client = this.dialect.scripts();
		ScriptStart start = new ScriptStart(this.naming, schema, searchPath, TablesExpected.CREATED_IF_MISSING, null,
				null);
		return new MigrationScript(List.of(), List.of(), List.of(),
				client.comment(List.of("Migrate: its tables")) + client.open(start) + client.close(start));
	}

	private static String describe(List<AppliedRevision> begun) {
		return begun.stream()
			.map((row) -> "revision " + row.id() + " (" + row.revision().title() + ") was interrupted after "
					+ row.statementsDone() + " statements")
			.collect(Collectors.joining(", "));
	}

	private static Set<RevisionId> after(MigrationPlan plan, DatabaseFacts facts) {
		Set<RevisionId> after = new LinkedHashSet<>(facts.applied().ids());
		for (Step step : plan.steps()) {
			if (step instanceof Step.Stamp stamp) {
				stamp.removed().forEach(after::remove);
				stamp.added().forEach((record) -> after.add(record.revision().id()));
				stamp.refreshed().forEach((record) -> after.add(record.revision().id()));
			}
			else if (plan.action() == Action.UPGRADE) {
				after.addAll(step.revisions());
			}
			else {
				step.revisions().forEach(after::remove);
			}
		}
		return after;
	}

	private static List<String> header(MigrationPlan plan, List<RevisionId> to) {
		return List.of(
				"Migrate: " + word(plan.action()) + " from " + names(plan.current()) + " to " + names(to) + ", "
						+ count(plan.revisions().size()),
				"Run it with: psql -X -f <this file> <database>",
				"It refuses a database that is in another state, and stops at the first error.");
	}

	private static String count(int revisions) {
		return (revisions == 1) ? "1 revision" : revisions + " revisions";
	}

	private String write(Step step, ScriptStart start, RunInfo info) {
		if (step instanceof Step.Run run) {
			boolean one = run.section().isOneTransaction();
			StepRecords records = records(start, info, one ? TransactionMode.ON : TransactionMode.OFF);
			StepScript script = new StepScript(this.dialect, start, this.placeholders, records, run);
			String text = one ? script.inTransaction() : script.inParts();
			return this.dialect.scripts().comment(List.of(title(run))) + text;
		}
		return stamp((Step.Stamp) step, start, info);
	}

	private String stamp(Step.Stamp stamp, ScriptStart start, RunInfo info) {
		ClientScripts client = this.dialect.scripts();
		StringBuilder updates = new StringBuilder();
		records(start, info, TransactionMode.ON).stamped(stamp, Instant.EPOCH)
			.forEach((update) -> updates.append(client.update(update)));
		List<String> lines = new ArrayList<>();
		stamp.removed().forEach((id) -> lines.add("Running stamp " + id + " ->"));
		stamp.refreshed().forEach((record) -> lines.add(title("stamp", record)));
		stamp.added().forEach((record) -> lines.add(title("stamp", record)));
		return client.comment(lines) + client.transaction(updates.toString());
	}

	private StepRecords records(ScriptStart start, RunInfo info, TransactionMode mode) {
		return new StepRecords(new HistoryWriter(this.dialect.bookkeeping(), start.tables(), info,
				this.dialect.scripts().atRunTime(mode)));
	}

	private static String title(Step.Run run) {
		if (run.action() == Action.UPGRADE) {
			return title(word(run.action()), run.record());
		}
		return "Running downgrade " + run.id() + " -> " + names(run.record().revision().downRevisions()) + ", "
				+ run.record().revision().title();
	}

	private static String title(String word, RevisionRecord record) {
		return "Running " + word + " " + names(record.revision().downRevisions()) + " -> " + record.revision().id()
				+ ", " + record.revision().title();
	}

	private static String word(Action action) {
		return action.name().toLowerCase(Locale.ROOT);
	}

	private static String names(List<RevisionId> ids) {
		return ids.isEmpty() ? "base" : ids.stream().map(RevisionId::value).collect(Collectors.joining(", "));
	}

}
