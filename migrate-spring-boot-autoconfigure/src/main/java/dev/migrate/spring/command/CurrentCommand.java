package dev.migrate.spring.command;

import java.util.List;

import dev.migrate.Status;
import dev.migrate.spring.command.output.Ink;
import dev.migrate.spring.command.output.Report;
import dev.migrate.spring.command.output.Text;
import picocli.CommandLine.Command;

/** Says where the database is. */
@Command(name = "current", description = "Prints the current heads of the database.")
final class CurrentCommand implements ApplicationCommand {

	@Override
	public ExitCode run(CommandContext context) {
		Status status = context.migrate().status();
		context.output().print(new CurrentReport(Words.ids(status.current())));
		return ExitCode.DONE;
	}

	record CurrentReport(List<String> current) implements Report {

		@Override
		public void print(Text text) {
			this.current.forEach((id) -> text.line(text.in(Ink.ID, id)));
		}

	}

}
