package dev.migrate.spring.command.look;

import java.time.Instant;
import java.util.List;

import dev.migrate.Migrate;
import dev.migrate.history.HistoryQuery;
import dev.migrate.revision.Target;
import dev.migrate.spring.actuate.HistoryDescriptor;
import dev.migrate.spring.command.ApplicationCommand;
import dev.migrate.spring.command.CommandContext;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.output.Report;
import dev.migrate.spring.command.output.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the history of the database. */
@Command(name = "log",
		description = "Prints the history of the database with times and users, the newest entry " + "first.",
		footer = { "%nExamples:", "  migrate log", "  migrate log -r dcd397241ba3       what became of one revision",
				"  migrate log --since 2h            or 7d, 2026-11-20, 2026-11-20T08:00:00Z",
				"  migrate log --limit 1000 --format json" })
final class LogCommand implements ApplicationCommand {

	@Option(names = { "-r", "--revision" }, paramLabel = "REVISION",
			description = "Only this revision: its id or the start of it, which needs no file, or another target.")
	@Nullable Target revision;

	@Option(names = "--limit", paramLabel = "N", defaultValue = "50",
			description = "How many entries at most. Default: 50.")
	Limit limit = new Limit(50);

	@Option(names = "--since", paramLabel = "TIME", converter = SinceConverter.class,
			description = "Only from this time on: a time, a date, or how long ago.")
	@Nullable Instant since;

	@Override
	public ExitCode run(CommandContext context) {
		context.output()
			.print(new LogReport(
					context.migrate().history(query(context.migrate())).stream().map(HistoryDescriptor::of).toList()));
		return ExitCode.DONE;
	}

	private HistoryQuery query(Migrate migrate) {
		HistoryQuery query = HistoryQuery.NEWEST.atMost(this.limit.value());
		if (this.since != null) {
			query = query.startedSince(this.since);
		}
		return (this.revision != null) ? query.of(new RecordedRevisions(migrate).find(this.revision)) : query;
	}

	record LogReport(List<HistoryDescriptor> history) implements Report {

		@Override
		public void print(Text text) {
			if (this.history.isEmpty()) {
				text.line("Nothing was done yet");
			}
			this.history.forEach((entry) -> HistoryLine.print(entry, text));
		}

	}

}
