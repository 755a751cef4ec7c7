package dev.migrate.spring.command.look;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.migrate.Migrate;
import dev.migrate.Status;
import dev.migrate.drift.Drift;
import dev.migrate.error.MigrateException;
import dev.migrate.spring.actuate.StatusDescriptor;
import dev.migrate.spring.command.ApplicationCommand;
import dev.migrate.spring.command.CommandContext;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.output.Report;
import dev.migrate.spring.command.output.Text;
import picocli.CommandLine.Command;

/** Shows the state of the database on one screen. */
@Command(name = "status", description = {
		"Shows the current heads, the pending revisions, the last run, changes without a revision, the holder of "
				+ "the lock, and every fault.",
		"The exit code is 0 whatever it finds. 'migrate check' ends with 3 if somebody has to act." },
		footer = { "%nExamples:", "  migrate status",
				"  migrate status --format json        as /actuator/migrations?drift=now has it" })
final class StatusCommand implements ApplicationCommand {

	@Override
	public ExitCode run(CommandContext context) {
		Migrate migrate = context.migrate();
		context.output().print(new StatusReport(migrate.status(), drift(migrate)));
		context.tellAboutFiles();
		return ExitCode.DONE;
	}

	// A schema that cannot be compared must not keep the rest from being shown.
	private static Drift drift(Migrate migrate) {
		try {
			return migrate.drift();
		}
		catch (MigrateException ex) {
			return Drift.notCompared(null, ex.problem());
		}
	}

	record StatusReport(@JsonIgnore Status status, @JsonIgnore Drift drift) implements Report {

		@JsonValue
		StatusDescriptor descriptor() {
			return StatusDescriptor.of(this.status, this.drift);
		}

		@Override
		public void print(Text text) {
			List<CheckFinding> findings = DatabaseFindings.of(this.status);
			new StatusScreen(this.status, descriptor(), this.drift, findings).print(text);
		}

	}

}
