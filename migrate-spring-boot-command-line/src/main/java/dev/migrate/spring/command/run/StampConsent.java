package dev.migrate.spring.command.run;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.execution.MigrationPlan;
import dev.migrate.execution.Step;
import dev.migrate.revision.Revision;
import dev.migrate.spring.command.CommandException;
import dev.migrate.spring.command.output.Output;
import dev.migrate.spring.command.output.Terminal;

/** The consent of a person to revisions that count as applied without having run. */
final class StampConsent {

	private static final Set<String> YES = Set.of("y", "yes");

	private final Output output;

	StampConsent(Output output) {
		this.output = output;
	}

	// A stamp that adds no revision needs no consent.
	boolean given(MigrationPlan plan, String command) {
		List<Revision> unseen = plan.steps()
			.stream()
			.flatMap((step) -> ((Step.Stamp) step).added().stream())
			.map((record) -> record.revision())
			.toList();
		if (unseen.isEmpty()) {
			return true;
		}
		String problem = "The stamp records revisions as applied that did not run here:" + unseen.stream()
			.map((revision) -> "\n  " + revision.id() + " " + revision.title())
			.collect(Collectors.joining());
		Optional<Terminal> terminal = this.output.terminal();
		if (terminal.isEmpty()) {
			throw new CommandException(problem, "If the database has everything that they make, type: " + command
					+ " --yes. There is no terminal at which to ask.");
		}
		this.output.note(problem);
		String answer = terminal.get().ask("Does the database have everything that they make? [y/N] ");
		return answer != null && YES.contains(answer.strip().toLowerCase(Locale.ROOT));
	}

}
