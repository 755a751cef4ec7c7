package dev.migrate.spring.command.run;

import dev.migrate.Migrate;
import dev.migrate.execution.TablesResult;
import dev.migrate.spring.command.ApplicationCommand;
import dev.migrate.spring.command.CommandContext;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.output.Report;
import dev.migrate.spring.command.output.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Creates the tables of Migrate. */
@Command(name = "ensure-version", aliases = "ensure_version",
		description = "Creates the tables of Migrate where they are missing, and changes nothing else.",
		footer = { "%nExamples:", "  migrate ensure-version",
				"  migrate ensure-version --sql > tables.sql    for an administrator to run" })
final class EnsureVersionCommand implements ApplicationCommand {

	@Option(names = "--sql", description = "Run nothing: write a script for psql -X -f to standard output.")
	boolean sql;

	@Override
	public ExitCode run(CommandContext context) {
		Migrate migrate = context.migrate();
		context.output()
			.print(this.sql ? ScriptReport.of(migrate.tablesScript())
					: new TablesReport(migrate.ensureTables() == TablesResult.CREATED));
		return ExitCode.DONE;
	}

	record TablesReport(boolean created) implements Report {

		@Override
		public void print(Text text) {
			text.line(this.created ? "Created the tables of Migrate" : "The tables of Migrate are there");
		}

	}

}
