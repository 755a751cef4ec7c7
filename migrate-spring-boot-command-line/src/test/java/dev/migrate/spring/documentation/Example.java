package dev.migrate.spring.documentation;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import picocli.CommandLine.Model.CommandSpec;

/**
 * An example at the end of the help of a command.
 *
 * @param line the line to type
 * @param comment the effect of the line, or empty
 */
record Example(String line, String comment) {

	private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

	private static final String PROGRAM = "migrate ";

	static List<Example> of(CommandSpec command) {
		return Arrays.stream(String.format(String.join("%n", command.usageMessage().footer())).split("\\R"))
			.map(String::strip)
			.filter((line) -> !line.isEmpty() && !line.equals("Examples:"))
			.map(Example::parse)
			.toList();
	}

	private static Example parse(String line) {
		String[] parts = line.split(" {2,}", 2);
		return new Example(parts[0], (parts.length > 1) ? parts[1] : "");
	}

	/** Whether it runs a command, instead of only using the output of one. */
	boolean isCommand() {
		return this.line.startsWith(PROGRAM);
	}

	/** The words after {@code migrate}, without those for the shell. */
	List<String> words() {
		String command = this.line.substring(PROGRAM.length()).split(" [>|] | && ", 2)[0];
		return WORD.matcher(command)
			.results()
			.map((match) -> (match.group(1) != null) ? match.group(1) : match.group(2))
			.toList();
	}

	@Override
	public String toString() {
		return this.line;
	}

}
