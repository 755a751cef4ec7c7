package dev.migrate.spring.command.run;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.execution.MigrationPlan;
import dev.migrate.execution.Step;
import dev.migrate.history.RevisionRecord;
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

	// A stamp of what ran wholly needs no consent.
	boolean given(MigrationPlan plan, String command) {
		String unseen = plan.steps()
			.stream()
			.flatMap((step) -> unseen((Step.Stamp) step))
			.map((line) -> "\n  " + line)
			.collect(Collectors.joining());
		if (unseen.isEmpty()) {
			return true;
		}
		String problem = "The stamp records revisions as applied that did not run here:" + unseen;
		Optional<Terminal> terminal = this.output.terminal();
		if (terminal.isEmpty()) {
			throw new CommandException(problem, "If the database has everything that they make, type: " + command
					+ " --yes. There is no terminal at which to ask.");
		}
		this.output.note(problem);
		String answer = terminal.get().ask("Does the database have everything that they make? [y/N] ");
		return answer != null && YES.contains(answer.strip().toLowerCase(Locale.ROOT));
	}

	private static Stream<String> unseen(Step.Stamp stamp) {
		Stream<String> parts = stamp.refreshed()
			.stream()
			.map(RevisionRecord::revision)
			.filter((revision) -> stamp.begun().contains(revision.id()))
			.map((revision) -> named(revision) + ", of which a part ran");
		return Stream.concat(stamp.added().stream().map((record) -> named(record.revision())), parts);
	}

	private static String named(Revision revision) {
		return revision.id() + " " + revision.title();
	}

}
