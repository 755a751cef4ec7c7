package dev.migrate.spring.command.run;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.Migrate;
import dev.migrate.execution.MigrationPlan;
import dev.migrate.revision.Target;
import dev.migrate.spring.command.CommandException;
import dev.migrate.spring.command.look.LossEntry;
import dev.migrate.spring.command.look.PlannedStep;
import dev.migrate.spring.command.output.Output;
import dev.migrate.spring.command.output.Terminal;
import dev.migrate.spring.command.output.Text;

/** The consent of a person to the loss of data by a downgrade. */
final class LossConsent {

	private static final Set<String> YES = Set.of("y", "yes");

	private final Output output;

	LossConsent(Output output) {
		this.output = output;
	}

	// A downgrade without losses needs no consent.
	boolean given(Migrate migrate, Target target) {
		MigrationPlan plan = migrate.planDowngrade(target);
		List<LossEntry> losses = LossEntry.of(migrate.losses(plan));
		if (losses.stream().noneMatch(LossEntry::losesData)) {
			return true;
		}
		Optional<Terminal> terminal = this.output.terminal();
		if (terminal.isEmpty()) {
			throw refusal(target, losses);
		}
		show(plan, losses);
		String answer = terminal.get().ask("Go on? [y/N] ");
		return answer != null && YES.contains(answer.strip().toLowerCase(Locale.ROOT));
	}

	private void show(MigrationPlan plan, List<LossEntry> losses) {
		Text text = this.output.notes();
		List<PlannedStep> steps = PlannedStep.of(plan);
		for (int i = 0; i < steps.size(); i++) {
			steps.get(i).printTitle(text, i + 1, steps.size());
		}
		LossEntry.print(losses, text);
	}

	private static CommandException refusal(Target target, List<LossEntry> losses) {
		String lost = losses.stream()
			.filter(LossEntry::losesData)
			.map((loss) -> "\n  " + loss.describe())
			.collect(Collectors.joining());
		return new CommandException("The downgrade to " + target + " would lose data:" + lost,
				"If you accept that, type: migrate downgrade " + target
						+ " --yes. There is no terminal at which to ask.");
	}

}
