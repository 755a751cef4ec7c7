package dev.migrate.spring.command.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.migrate.comparison.ComparisonFinding.RenameCandidate;
import dev.migrate.comparison.ComparisonFinding.RenameCandidate.Part;
import dev.migrate.spring.command.output.Output;
import dev.migrate.spring.command.output.Terminal;

/**
 * Asks the person about possible renames: one question for each new name, objects before
 * their parts, the most alike first, and no question twice. Without a terminal, it prints
 * the option to type.
 */
final class RenameQuestions {

	private final Output output;

	private final List<String> accepted = new ArrayList<>();

	private final Set<String> offered = new HashSet<>();

	RenameQuestions(Output output) {
		this.output = output;
	}

	// In the form that --rename takes.
	List<String> accepted() {
		return List.copyOf(this.accepted);
	}

	/**
	 * Asks about candidates. Asks nothing about those that it has offered before.
	 * @param candidates the possible renames that a comparison has found
	 * @return whether one was accepted, so that the sides must be compared again
	 */
	boolean ask(List<RenameCandidate> candidates) {
		List<RenameCandidate> fresh = fresh(candidates);
		return choose(fresh, Part.WHOLE) || choose(fresh, Part.PART);
	}

	private List<RenameCandidate> fresh(List<RenameCandidate> candidates) {
		return candidates.stream()
			.sorted(Comparator.comparingInt(RenameCandidate::similarity).reversed())
			.filter((candidate) -> !this.offered.contains(candidate.words()))
			.toList();
	}

	private boolean choose(List<RenameCandidate> candidates, Part part) {
		Map<String, List<RenameCandidate>> byNewName = new LinkedHashMap<>();
		candidates.stream()
			.filter((candidate) -> candidate.part() == part)
			.forEach((candidate) -> byNewName.computeIfAbsent(candidate.renamed(), (name) -> new ArrayList<>())
				.add(candidate));
		Set<String> taken = new HashSet<>();
		for (List<RenameCandidate> choices : byNewName.values()) {
			choices.removeIf((candidate) -> taken.contains(candidate.from()));
			choices.forEach((candidate) -> this.offered.add(candidate.words()));
			Optional<RenameCandidate> chosen = choices.isEmpty() ? Optional.empty() : choose(choices);
			chosen.ifPresent((candidate) -> {
				taken.add(candidate.from());
				this.accepted.add(candidate.typed());
			});
		}
		return !taken.isEmpty();
	}

	private Optional<RenameCandidate> choose(List<RenameCandidate> choices) {
		Optional<Terminal> terminal = this.output.terminal();
		if (terminal.isEmpty()) {
			choices.forEach((candidate) -> this.output
				.note("Perhaps a rename, which keeps the data: --rename " + candidate.words()));
			return Optional.empty();
		}
		return (choices.size() == 1) ? confirm(terminal.get(), choices.get(0)) : choose(terminal.get(), choices);
	}

	private static Optional<RenameCandidate> confirm(Terminal terminal, RenameCandidate only) {
		String answer = terminal.ask("Is " + only.from() + " now called " + only.to() + "? [y/N] ");
		return "y".equalsIgnoreCase(answer) ? Optional.of(only) : Optional.empty();
	}

	private static Optional<RenameCandidate> choose(Terminal terminal, List<RenameCandidate> choices) {
		StringBuilder question = new StringBuilder(choices.get(0).renamed() + " is new. Was it one of these?\n");
		for (int index = 0; index < choices.size(); index++) {
			question.append("  ").append(index + 1).append("  ").append(choices.get(index).from()).append('\n');
		}
		question.append("Its number, or Enter if it was not: ");
		String answer = terminal.ask(question.toString());
		while (answer != null && !answer.isBlank() && !"n".equalsIgnoreCase(answer.strip())) {
			Optional<RenameCandidate> chosen = numbered(answer.strip(), choices);
			if (chosen.isPresent()) {
				return chosen;
			}
			answer = terminal.ask("A number from 1 to " + choices.size() + ", or Enter if it was none: ");
		}
		return Optional.empty();
	}

	private static Optional<RenameCandidate> numbered(String answer, List<RenameCandidate> choices) {
		boolean number = answer.matches("[0-9]{1,4}");
		int index = number ? Integer.parseInt(answer) - 1 : -1;
		return (index >= 0 && index < choices.size()) ? Optional.of(choices.get(index)) : Optional.empty();
	}

}
