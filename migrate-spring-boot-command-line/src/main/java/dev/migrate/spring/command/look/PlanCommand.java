package dev.migrate.spring.command.look;

import java.util.List;
import java.util.Optional;

import dev.migrate.Migrate;
import dev.migrate.execution.MigrationPlan;
import dev.migrate.revision.Target;
import dev.migrate.spring.command.ApplicationCommand;
import dev.migrate.spring.command.CheckedCommand;
import dev.migrate.spring.command.CommandContext;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.output.Ink;
import dev.migrate.spring.command.output.Report;
import dev.migrate.spring.command.output.Text;
import dev.migrate.spring.command.output.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the steps of a run without running them. */
@Command(name = "plan",
		description = {
				"Shows the steps and the SQL of a run from the present state of the database. Changes " + "nothing.",
				"The SQL is that of the files; the values of placeholders are not shown, since they may be secrets." },
		footer = { "%nExamples:", "  migrate plan                        what upgrade would do", "  migrate plan +1",
				"  migrate plan --downgrade -1         what would be lost, too", "  migrate plan --format json" })
final class PlanCommand implements ApplicationCommand, CheckedCommand {

	@Parameters(arity = "0..1", paramLabel = "TARGET",
			description = "The target of an upgrade. Default: migrate.target, which is heads.")
	@Nullable Target target;

	@Option(names = "--downgrade", paramLabel = "TARGET", description = "The target of a downgrade.")
	@Nullable Target downgrade;

	@Override
	public Optional<String> misuse() {
		return (this.target != null && this.downgrade != null) ? Optional.of("An upgrade to " + this.target
				+ " and a downgrade to " + this.downgrade + " are two plans. Type one of them: migrate plan "
				+ this.target + ", or: migrate plan --downgrade " + this.downgrade) : Optional.empty();
	}

	@Override
	public ExitCode run(CommandContext context) {
		Migrate migrate = context.migrate();
		MigrationPlan plan = (this.downgrade != null) ? migrate.planDowngrade(this.downgrade)
				: migrate.planUpgrade((this.target != null) ? this.target : context.properties().target());
		List<LossEntry> losses = (this.downgrade != null) ? LossEntry.of(migrate.losses(plan)) : List.of();
		context.output()
			.print(new PlanReport(Words.doing(plan.action()), Words.ids(plan.current()), PlannedStep.of(plan), losses));
		return ExitCode.DONE;
	}

	record PlanReport(String action, List<String> current, List<PlannedStep> steps,
			List<LossEntry> losses) implements Report {

		@Override
		public void print(Text text) {
			if (this.steps.isEmpty()) {
				text.line("Nothing to do, the database is at " + text.in(Ink.CURRENT, Words.place(this.current)));
				return;
			}
			for (int i = 0; i < this.steps.size(); i++) {
				this.steps.get(i).print(text, i + 1, this.steps.size());
			}
			LossEntry.print(this.losses, text);
		}

	}

}
