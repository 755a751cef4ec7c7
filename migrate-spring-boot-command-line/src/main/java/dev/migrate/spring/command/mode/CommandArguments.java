package dev.migrate.spring.command.mode;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The arguments of an application that starts in command mode. The word {@code migrate}
 * divides them: options before it belong to Spring, and everything after it belongs to
 * the command.
 *
 * @param spring the options before the word
 * @param command the words of the command
 */
record CommandArguments(List<String> spring, List<String> command) {

	static final String WORD = "migrate";

	CommandArguments {
		spring = List.copyOf(spring);
		command = List.copyOf(command);
	}

	/**
	 * Reads the arguments of an application.
	 * @param args the arguments
	 * @return the divided arguments; empty if the application starts as usual
	 */
	static Optional<CommandArguments> of(String[] args) {
		int first = IntStream.range(0, args.length)
			.filter((index) -> !args[index].startsWith("--"))
			.findFirst()
			.orElse(args.length);
		if (first == args.length || !args[first].equals(WORD)) {
			return Optional.empty();
		}
		List<String> all = Arrays.asList(args);
		return Optional.of(new CommandArguments(all.subList(0, first), all.subList(first + 1, args.length)));
	}

	String[] springArray() {
		return this.spring.toArray(String[]::new);
	}

	String[] commandArray() {
		return this.command.toArray(String[]::new);
	}

}
