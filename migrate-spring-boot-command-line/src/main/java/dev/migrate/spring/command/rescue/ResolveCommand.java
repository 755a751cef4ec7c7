package dev.migrate.spring.command.rescue;

import dev.migrate.execution.Resolution;
import dev.migrate.execution.Resolved;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.Target;
import dev.migrate.spring.command.ApplicationCommand;
import dev.migrate.spring.command.CommandContext;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.look.RecordedRevisions;
import dev.migrate.spring.command.output.Ink;
import dev.migrate.spring.command.output.Report;
import dev.migrate.spring.command.output.Text;
import dev.migrate.spring.command.output.Words;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records whether an interrupted statement ran, as a person has found out. */
@Command(name = "resolve",
		description = { "Settles the statement at which a revision was interrupted.",
				"You need it only after a crash in a revision outside a transaction, if the database cannot tell "
						+ "whether the statement ran: 'migrate status' says so. Look into the database first." },
		footer = { "%nExamples:", "  migrate resolve dcd397241ba3 --done    the statement ran, go on after it",
				"  migrate resolve dcd397241ba3 --redo    it did not, run it again" })
final class ResolveCommand implements ApplicationCommand {

	@Parameters(paramLabel = "REVISION", description = "The revision that was interrupted: its id or the start of it.")
	@SuppressWarnings("NullAway.Init")
	Target revision;

	@ArgGroup(multiplicity = "1")
	Answer answer = new Answer();

	@Override
	public ExitCode run(CommandContext context) {
		RevisionId id = new RecordedRevisions(context.migrate()).find(this.revision);
		context.output().print(ResolveReport.of(context.migrate().resolve(id, this.answer.resolution())));
		return ExitCode.DONE;
	}

	/** One of two options. */
	static final class Answer {

		@Option(names = "--done", description = "It ran: the next run goes on after it.")
		boolean done;

		@Option(names = "--redo", description = "It must run again.")
		boolean redo;

		Resolution resolution() {
			return this.done ? Resolution.DONE : Resolution.REDO;
		}

	}

	record ResolveReport(String revision, String action, String resolution, int statement, int statements,
			String sql) implements Report {

		static ResolveReport of(Resolved resolved) {
			return new ResolveReport(resolved.revision().value(), Words.doing(resolved.action()),
					(resolved.resolution() == Resolution.DONE) ? "done" : "redo", resolved.statement(),
					resolved.statements(), resolved.sql());
		}

		@Override
		public void print(Text text) {
			text.line("Statement " + this.statement + " of " + this.statements + " of " + text.in(Ink.ID, this.revision)
					+ (this.resolution.equals("done") ? " counts as done:" : " will be run again:"));
			text.line(this.sql.indent(2).stripTrailing());
			text.line("Go on with: migrate " + this.action + (this.action.equals("upgrade") ? "" : " TARGET"));
		}

	}

}
