package dev.migrate.spring.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.spring.command.CommandServer;
import org.jspecify.annotations.Nullable;

/**
 * A document with a terminal session. The commands in its {@code console} blocks run
 * again, and their output replaces the documented output. A file of a revision in an
 * {@code sql} block is written before the session goes on.
 */
final class TerminalSession {

	private static final Pattern MIGRATE = Pattern
		.compile("(?:\\./migrate|java -jar \\S+ migrate) (.*?)(?: > (\\S+))?");

	private static final Pattern REVISION = Pattern.compile("-- revision: (\\S+)");

	private final Project project;

	private final Map<String, String> names;

	private final Identifiers identifiers = new Identifiers();

	private final List<String> lines = new ArrayList<>();

	/**
	 * Prepares a session.
	 * @param project the project in which it runs
	 * @param names the documented names by the names of this machine
	 */
	TerminalSession(Project project, Map<String, String> names) {
		this.project = project;
		this.names = names;
	}

	/** Runs the commands of a document. */
	String replay(List<String> document) {
		for (int i = 0; i < document.size(); i++) {
			String fence = document.get(i);
			this.lines.add(fence);
			if (fence.startsWith("```")) {
				int end = i + 1 + document.subList(i + 1, document.size()).indexOf("```");
				block(fence.substring("```".length()), document.subList(i + 1, end));
				this.lines.add("```");
				i = end;
			}
		}
		return String.join("\n", this.lines) + "\n";
	}

	private void block(String language, List<String> block) {
		if (language.equals("console")) {
			console(block);
			return;
		}
		String text = String.join("\n", block) + "\n";
		Matcher revision = REVISION.matcher(text);
		if (language.equals("sql") && revision.find()) {
			String id = this.identifiers.toActual(revision.group(1));
			String file = this.project.shell("grep -rl 'revision: " + id + "' src/main/resources/db/revisions").strip();
			this.project.write(file.lines().findFirst().orElseThrow(), this.identifiers.toActual(text));
		}
		this.lines.addAll(block);
	}

	private void console(List<String> block) {
		for (int i = 0; i < block.size(); i++) {
			int end = i + 1;
			while (end < block.size() && !block.get(end).startsWith("$ ")) {
				end++;
			}
			this.lines.add(block.get(i));
			this.lines.addAll(printed(block.get(i).substring("$ ".length()), block.subList(i + 1, end)));
			i = end - 1;
		}
	}

	// The documented output stays if only times differ.
	private List<String> printed(String typed, List<String> documented) {
		String before = String.join("\n", documented);
		String actual = this.identifiers.toActual(typed);
		String now = run(actual).stripTrailing();
		this.identifiers.learn(typed + "\n" + before, actual + "\n" + now);
		now = this.identifiers.toDocumented(now);
		return Mask.times(before).equals(Mask.times(now)) ? documented : now.lines().toList();
	}

	private String run(String typed) {
		Matcher migrate = MIGRATE.matcher(typed);
		String output = migrate.matches() ? migrate(migrate.group(1), migrate.group(2)) : this.project.shell(typed);
		for (Map.Entry<String, String> name : this.names.entrySet()) {
			output = output.replace(name.getKey(), name.getValue());
		}
		return output;
	}

	private String migrate(String words, @Nullable String file) {
		CommandServer.Result result = this.project.run(new Example("migrate " + words, "").words());
		if (file == null) {
			return result.screen();
		}
		this.project.write(file, result.out());
		return result.err();
	}

}
