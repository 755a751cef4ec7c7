package dev.migrate.spring.jpa;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the commands that Hibernate writes to a script. Hibernate flushes after each
 * command, so a flush marks its end and nothing has to be parsed.
 */
final class CommandWriter extends Writer {

	private final List<String> commands = new ArrayList<>();

	private final StringBuilder command = new StringBuilder();

	@Override
	public void write(char[] characters, int offset, int length) {
		this.command.append(characters, offset, length);
	}

	@Override
	public void flush() {
		String text = this.command.toString().strip();
		this.command.setLength(0);
		if (!text.isEmpty()) {
			this.commands.add(text);
		}
	}

	@Override
	public void close() {
		flush();
	}

	List<String> commands() {
		return List.copyOf(this.commands);
	}

}
