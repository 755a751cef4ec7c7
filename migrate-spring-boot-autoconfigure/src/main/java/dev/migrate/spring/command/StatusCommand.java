package dev.migrate.spring.command;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.migrate.Status;
import dev.migrate.spring.actuate.StatusDescriptor;
import dev.migrate.spring.command.output.Report;
import dev.migrate.spring.command.output.Text;
import picocli.CommandLine.Command;

/** Shows all that an operator wants to know, on one screen. */
@Command(name = "status",
		description = {
				"Shows where the database is, what is pending, the last run, who holds the lock, and what is wrong.",
				"It is a look, not a judgement: the exit code is 0 whatever it finds. 'migrate check' judges." },
		footer = { "%nExamples:", "  migrate status",
				"  migrate status --format json        as /actuator/migrations has it" })
final class StatusCommand implements ApplicationCommand {

	@Override
	public ExitCode run(CommandContext context) {
		context.output().print(new StatusReport(context.migrate().status()));
		return ExitCode.DONE;
	}

	record StatusReport(@JsonIgnore Status status) implements Report {

		@JsonValue
		StatusDescriptor descriptor() {
			return StatusDescriptor.of(this.status);
		}

		@Override
		public void print(Text text) {
			List<Finding> findings = DatabaseFindings.of(this.status);
			new StatusScreen(this.status, descriptor(), findings).print(text);
		}

	}

}
