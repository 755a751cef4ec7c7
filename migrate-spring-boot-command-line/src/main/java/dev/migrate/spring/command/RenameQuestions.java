package dev.migrate.spring.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.migrate.diff.Finding.RenameCandidate;
import dev.migrate.diff.RenameWords;
import dev.migrate.diff.RenameWords.Part;
import dev.migrate.operation.Rename;
import dev.migrate.spring.command.output.Output;
import dev.migrate.spring.command.output.Terminal;

/**
 * Asks the person about what may be a rename: one question for each new thing, objects
 * before their parts, the most alike first, and nothing twice. Where nobody is there, it
 * says what to type.
 */
final class RenameQuestions {

	private final Output output;

	private final List<Rename> accepted = new ArrayList<>();

	private final Set<String> offered = new HashSet<>();

	RenameQuestions(Output output) {
		this.output = output;
	}

	List<Rename> accepted() {
		return List.copyOf(this.accepted);
	}

	/**
	 * Asks about candidates.
	 * @param candidates what a comparison has found
	 * @param schema the schema of names that are not qualified
	 * @return whether one was accepted, so that the comparison is another one now
	 */
	boolean ask(List<RenameCandidate> candidates, String schema) {
		List<Candidate> fresh = fresh(candidates, schema);
		if (ask(fresh.stream().filter((candidate) -> candidate.words().part() == Part.WHOLE).toList())) {
			return true;
		}
		return ask(fresh.stream().filter((candidate) -> candidate.words().part() == Part.PART).toList());
	}

	private List<Candidate> fresh(List<RenameCandidate> candidates, String schema) {
		return candidates.stream()
			.sorted(Comparator.comparingInt(RenameCandidate::similarity).reversed())
			.flatMap((candidate) -> RenameWords.of(candidate.rename(), schema)
				.map((words) -> new Candidate(candidate.rename(), words))
				.stream())
			.filter((candidate) -> !this.offered.contains(candidate.words().toString()))
			.toList();
	}

	private boolean ask(List<Candidate> candidates) {
		Map<String, List<Candidate>> byNewName = new LinkedHashMap<>();
		candidates
			.forEach((candidate) -> byNewName.computeIfAbsent(candidate.words().renamed(), (name) -> new ArrayList<>())
				.add(candidate));
		Set<String> taken = new HashSet<>();
		for (List<Candidate> choices : byNewName.values()) {
			choices.removeIf((candidate) -> taken.contains(candidate.words().from()));
			choices.forEach((candidate) -> this.offered.add(candidate.words().toString()));
			Optional<Candidate> chosen = choices.isEmpty() ? Optional.empty() : choose(choices);
			chosen.ifPresent((candidate) -> {
				taken.add(candidate.words().from());
				this.accepted.add(candidate.rename());
			});
		}
		return !taken.isEmpty();
	}

	private Optional<Candidate> choose(List<Candidate> choices) {
		Optional<Terminal> terminal = this.output.terminal();
		if (terminal.isEmpty()) {
			choices.forEach((candidate) -> this.output
				.note("Perhaps a rename, which keeps the data: --rename " + candidate.words()));
			return Optional.empty();
		}
		return (choices.size() == 1) ? confirm(terminal.get(), choices.get(0)) : choose(terminal.get(), choices);
	}

	private static Optional<Candidate> confirm(Terminal terminal, Candidate only) {
		String answer = terminal.ask("Is " + only.words().from() + " now called " + only.words().to() + "? [y/N] ");
		return "y".equalsIgnoreCase(answer) ? Optional.of(only) : Optional.empty();
	}

	private static Optional<Candidate> choose(Terminal terminal, List<Candidate> choices) {
		StringBuilder question = new StringBuilder(
				choices.get(0).words().renamed() + " is new. Was it one of these?\n");
		for (int index = 0; index < choices.size(); index++) {
			question.append("  ").append(index + 1).append("  ").append(choices.get(index).words().from()).append('\n');
		}
		question.append("Its number, or Enter if it was not: ");
		String answer = terminal.ask(question.toString());
		while (answer != null && !answer.isBlank() && !"n".equalsIgnoreCase(answer.strip())) {
			Optional<Candidate> chosen = numbered(answer.strip(), choices);
			if (chosen.isPresent()) {
				return chosen;
			}
			answer = terminal.ask("A number from 1 to " + choices.size() + ", or Enter if it was none: ");
		}
		return Optional.empty();
	}

	private static Optional<Candidate> numbered(String answer, List<Candidate> choices) {
		boolean number = answer.matches("[0-9]{1,4}");
		int index = number ? Integer.parseInt(answer) - 1 : -1;
		return (index >= 0 && index < choices.size()) ? Optional.of(choices.get(index)) : Optional.empty();
	}

	/**
	 * What may be a rename.
	 *
	 * @param rename the operation
	 * @param words how it is typed
	 */
	private record Candidate(Rename rename, RenameWords words) {
	}

}
