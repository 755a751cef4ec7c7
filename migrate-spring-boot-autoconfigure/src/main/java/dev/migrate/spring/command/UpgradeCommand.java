package dev.migrate.spring.command;

import java.util.List;

import dev.migrate.UpgradeResult;
import dev.migrate.revision.Target;
import dev.migrate.spring.command.output.Ink;
import dev.migrate.spring.command.output.Report;
import dev.migrate.spring.command.output.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Applies revisions. */
@Command(name = "upgrade", description = "Applies the revisions that are pending up to a target.")
final class UpgradeCommand implements ApplicationCommand {

	@Parameters(arity = "0..1", paramLabel = "TARGET",
			description = "Where to go. Default: migrate.target, which is heads.")
	@Nullable Target target;

	@Override
	public ExitCode run(CommandContext context) {
		Target to = (this.target != null) ? this.target : context.properties().target();
		UpgradeResult result = context.migrate().upgrade(to);
		context.output().print(new UpgradeReport(Words.ids(result.applied()), Words.ids(result.current())));
		return ExitCode.DONE;
	}

	record UpgradeReport(List<String> applied, List<String> current) implements Report {

		@Override
		public void print(Text text) {
			String done = this.applied.isEmpty() ? "Nothing to do"
					: "Applied " + Words.count(this.applied.size(), "revision");
			text.line(done + ", the database is at " + text.in(Ink.CURRENT, Words.place(this.current)));
		}

	}

}
