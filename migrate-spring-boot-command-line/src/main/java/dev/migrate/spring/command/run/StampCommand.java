package dev.migrate.spring.command.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.migrate.Migrate;
import dev.migrate.StampResult;
import dev.migrate.database.SchemaChange;
import dev.migrate.execution.MigrationPlan;
import dev.migrate.offline.MigrationScript;
import dev.migrate.revision.Target;
import dev.migrate.spring.command.ApplicationCommand;
import dev.migrate.spring.command.CheckedCommand;
import dev.migrate.spring.command.CommandContext;
import dev.migrate.spring.command.ConfiguringCommand;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.output.Ink;
import dev.migrate.spring.command.output.Report;
import dev.migrate.spring.command.output.Text;
import dev.migrate.spring.command.output.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records the position of the database. */
@Command(name = "stamp",
		description = { "Records that the database is at the targets, without running anything.",
				"It names the revisions that it would record although they did not run here, and asks; in a script it "
						+ "needs --yes. The target 'current' records none." },
		footer = { "%nExamples:",
				"  migrate stamp heads                  the database has all of the revisions already",
				"  migrate stamp dcd397241ba3           it has this one and what comes before it",
				"  migrate stamp --purge heads          the same, after forgetting its record",
				"  migrate stamp heads --yes            without a question",
				"  migrate stamp current                its schema, too, is right as it is now",
				"  migrate stamp --sql base:heads       as a script, without a database" })
final class StampCommand implements ApplicationCommand, CheckedCommand, ConfiguringCommand {

	@Parameters(arity = "1..*", paramLabel = "TARGET",
			description = "The state of the database. With --sql also one range: from the present record to the "
					+ "new one.")
	List<Way> ways = List.of();

	@Option(names = "--purge",
			description = "First forget the record of the database, also of revisions without a file. The history "
					+ "stays.")
	boolean purge;

	@Option(names = { "-y", "--yes" },
			description = "Do not ask, even where revisions are recorded that did not run here.")
	boolean yes;

	@Mixin
	ScriptOptions script = new ScriptOptions();

	@Override
	public Optional<String> misuse() {
		if (this.script.sql && this.purge) {
			return Optional.of("A script cannot purge: it does not know which records it would remove. "
					+ "Type one of them: migrate stamp --purge heads, or: migrate stamp --sql heads");
		}
		Optional<Way> range = this.ways.stream().filter((way) -> way.range() != null).findFirst();
		if (range.isPresent() && this.ways.size() > 1) {
			return Optional.of("A range stands alone. Type: migrate stamp --sql " + range.get());
		}
		return range.flatMap((way) -> this.script.misuse("stamp", way));
	}

	@Override
	public Map<String, Object> properties() {
		return this.script.properties();
	}

	@Override
	public ExitCode run(CommandContext context) {
		Migrate migrate = context.migrate();
		List<Target> targets = this.ways.stream().map(Way::target).toList();
		if (this.script.sql) {
			return this.script.write(context, "migrate stamp --sql base:" + targets.get(0),
					() -> script(migrate, targets));
		}
		if (!this.yes && !new StampConsent(context.output()).given(plan(migrate, targets), words())) {
			context.output().note("Nothing was done.");
			return ExitCode.FAILED;
		}
		StampResult result = this.purge ? migrate.purgeAndStamp(targets) : migrate.stamp(targets);
		context.output().print(StampReport.of(result));
		return ExitCode.DONE;
	}

	private MigrationPlan plan(Migrate migrate, List<Target> targets) {
		return this.purge ? migrate.planPurgeAndStamp(targets) : migrate.planStamp(targets);
	}

	private String words() {
		return "migrate stamp " + (this.purge ? "--purge " : "")
				+ this.ways.stream().map(Way::toString).collect(Collectors.joining(" "));
	}

	private MigrationScript script(Migrate migrate, List<Target> targets) {
		return this.ways.get(0)
			.follow((range) -> migrate.offline().stamp(range), (target) -> migrate.stampScript(targets));
	}

	record StampReport(List<String> added, List<String> removed, List<String> refreshed, List<String> accepted,
			List<String> current) implements Report {

		static StampReport of(StampResult result) {
			return new StampReport(Words.ids(result.added()), Words.ids(result.removed()),
					Words.ids(result.refreshed()), result.accepted().stream().map(SchemaChange::describe).toList(),
					Words.ids(result.current()));
		}

		@Override
		public void print(Text text) {
			print(text, "Recorded as applied: ", this.added);
			print(text, "No longer applied: ", this.removed);
			print(text, "Accepted as it is now: ", this.refreshed);
			this.accepted.forEach((change) -> text.line("Accepted in the schema: " + change));
			boolean nothing = this.added.isEmpty() && this.removed.isEmpty() && this.refreshed.isEmpty()
					&& this.accepted.isEmpty();
			text.line((nothing ? "Nothing to do, the" : "The") + " database is at "
					+ text.in(Ink.CURRENT, Words.place(this.current)));
		}

		private static void print(Text text, String label, List<String> ids) {
			if (!ids.isEmpty()) {
				text.line(label + text.in(Ink.ID, String.join(", ", ids)));
			}
		}

	}

}
