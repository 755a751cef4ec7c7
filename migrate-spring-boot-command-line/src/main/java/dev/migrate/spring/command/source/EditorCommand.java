package dev.migrate.spring.command.source;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of the command that opens files in an editor.
 *
 * @param editor the value of {@code VISUAL} or {@code EDITOR}, with options and quotes
 * @param files the files
 */
record EditorCommand(String editor, List<String> files) {

	private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*\"|[^\\s\"])+");

	// The shell understands options and quotes in the variable, as git users expect.
	List<String> forShell() {
		return with(Stream.of("sh", "-c", this.editor + " \"$@\"", this.editor));
	}

	// Only cmd.exe finds editors that are scripts, such as code.cmd. With call, it keeps
	// quotes around the first word.
	List<String> forWindows() {
		return with(Stream.concat(Stream.of("cmd", "/c", "call"), words()));
	}

	private Stream<String> words() {
		return WORD.matcher(this.editor).results().map(MatchResult::group).map((word) -> word.replace("\"", ""));
	}

	private List<String> with(Stream<String> words) {
		return Stream.concat(words, this.files.stream()).toList();
	}

}
