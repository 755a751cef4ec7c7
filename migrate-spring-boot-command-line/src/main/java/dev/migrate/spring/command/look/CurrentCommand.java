package dev.migrate.spring.command.look;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.migrate.DatabaseInfo;
import dev.migrate.RevisionState;
import dev.migrate.RevisionStatus;
import dev.migrate.Status;
import dev.migrate.revision.RevisionId;
import dev.migrate.spring.actuate.RevisionDescriptor;
import dev.migrate.spring.command.ApplicationCommand;
import dev.migrate.spring.command.CommandContext;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.output.Ink;
import dev.migrate.spring.command.output.Report;
import dev.migrate.spring.command.output.Text;
import dev.migrate.spring.command.output.Volume;
import dev.migrate.spring.command.output.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the current heads of the database. */
@Command(name = "current", description = "Prints the current heads of the database; nothing at base.",
		footer = { "%nExamples:", "  migrate current",
				"  migrate current -v                  with the database and more",
				"  migrate current --check-heads       exit code 3 if something is pending",
				"  migrate current --format json" })
final class CurrentCommand implements ApplicationCommand {

	@Option(names = { "-c", "--check-heads" },
			description = "Exit with 3 unless the database has all revisions of the files and no others.")
	boolean checkHeads;

	@Override
	public ExitCode run(CommandContext context) {
		Status status = context.migrate().status();
		boolean verbose = context.output().volume().compareTo(Volume.VERBOSE) >= 0;
		boolean atHeads = isAtHeads(status);
		context.output().print(CurrentReport.of(status, atHeads, verbose));
		if (this.checkHeads && !atHeads) {
			context.output().note(missing(status));
			return ExitCode.FINDINGS;
		}
		return ExitCode.DONE;
	}

	// A comparison of the rows with the heads would be wrong: a head that another
	// revision depends on has no row although it is applied.
	private static boolean isAtHeads(Status status) {
		return status.pending().isEmpty()
				&& status.revisions().stream().noneMatch((revision) -> revision.state() == RevisionState.UNKNOWN);
	}

	private static String missing(Status status) {
		return status.pending().isEmpty()
				? "The database has revisions that this application does not have. See: migrate status"
				: "The database is not at the heads: " + Words.count(status.pending().size(), "revision")
						+ " to go. Type: migrate upgrade heads";
	}

	record CurrentReport(List<String> current, List<String> heads, boolean atHeads, @Nullable DatabaseInfo database,
			@Nullable List<RevisionDescriptor> revisions) implements Report {

		static CurrentReport of(Status status, boolean atHeads, boolean verbose) {
			return new CurrentReport(Words.ids(status.current()), Words.ids(status.heads()), atHeads,
					verbose ? status.database() : null, verbose ? revisions(status) : null);
		}

		private static List<RevisionDescriptor> revisions(Status status) {
			Map<RevisionId, RevisionStatus> byId = status.revisions()
				.stream()
				.collect(Collectors.toMap(RevisionStatus::id, Function.identity()));
			return status.current().stream().map(byId::get).map(RevisionDescriptor::of).toList();
		}

		@Override
		public void print(Text text) {
			if (this.database == null || this.revisions == null) {
				this.current.forEach((id) -> text.line(text.in(Ink.ID, id) + mark(text, id)));
				return;
			}
			text.line("Database: " + Words.database(this.database));
			this.revisions.forEach((revision) -> RevisionBlock.print(revision, mark(text, revision.id()), text));
		}

		private String mark(Text text, String id) {
			return this.heads.contains(id) ? " " + text.in(Ink.FAINT, "(head)") : "";
		}

	}

}
