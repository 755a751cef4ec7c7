package dev.migrate.spring.command.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.migrate.DowngradeResult;
import dev.migrate.Migrate;
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

/** Takes revisions back. */
@Command(name = "downgrade",
		description = { "Takes revisions back, down to a target.",
				"It lists the data that would be lost, and asks; in a script it needs --yes." },
		footer = { "%nExamples:", "  migrate downgrade -1                   the last revision",
				"  migrate downgrade dcd397241ba3         everything above this one",
				"  migrate downgrade base --yes           all of it, without a question",
				"  migrate downgrade --sql heads:-1       as a script, without a database" })
final class DowngradeCommand implements ApplicationCommand, CheckedCommand, ConfiguringCommand {

	@Parameters(arity = "1", paramLabel = "TARGET", description = "Where to go. With --sql also a range: FROM:TO.")
	@SuppressWarnings("NullAway.Init")
	Way way;

	@Option(names = { "-y", "--yes" }, description = "Do not ask, even where data is lost.")
	boolean yes;

	@Mixin
	ScriptOptions script = new ScriptOptions();

	@Override
	public Optional<String> misuse() {
		return this.script.misuse("downgrade", this.way);
	}

	@Override
	public Map<String, Object> properties() {
		return this.script.properties();
	}

	@Override
	public ExitCode run(CommandContext context) {
		Migrate migrate = context.migrate();
		if (this.script.sql) {
			return this.script.write(context, "migrate downgrade --sql heads:" + this.way.target(),
					() -> this.way.follow((range) -> migrate.offline().downgrade(range), migrate::downgradeScript));
		}
		if (!this.yes && !new LossConsent(context.output()).given(migrate, this.way.target())) {
			context.output().note("Nothing was done.");
			return ExitCode.FAILED;
		}
		DowngradeResult result = migrate.downgrade(this.way.target());
		context.output().print(new DowngradeReport(Words.ids(result.removed()), Words.ids(result.current())));
		return ExitCode.DONE;
	}

	record DowngradeReport(List<String> removed, List<String> current) implements Report {

		@Override
		public void print(Text text) {
			String done = this.removed.isEmpty() ? "Nothing to do"
					: "Took back " + Words.count(this.removed.size(), "revision");
			text.line(done + ", the database is at " + text.in(Ink.CURRENT, Words.place(this.current)));
		}

	}

}
