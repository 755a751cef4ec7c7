package dev.migrate.spring.command.output;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** The terminal in which the process was started. */
final class ConsoleTerminal implements Terminal {

	private final Console console;

	private ConsoleTerminal(Console console) {
		this.console = console;
	}

	@SuppressWarnings("SystemConsoleNull")
	static @Nullable ConsoleTerminal find() {
		Console console = System.console();
		return (console != null && isTerminal(console)) ? new ConsoleTerminal(console) : null;
	}

	// Since Java 22 there is a console even without a terminal, and a method that tells
	// the difference.
	private static boolean isTerminal(Console console) {
		try {
			return (boolean) Console.class.getMethod("isTerminal").invoke(console);
		}
		catch (ReflectiveOperationException ex) {
			return true;
		}
	}

	Charset charset() {
		return this.console.charset();
	}

	@Override
	public boolean unicode() {
		return this.console.charset().equals(StandardCharsets.UTF_8);
	}

	// Java does not tell where standard error goes. If the system does not tell either,
	// assume that both go to the same place.
	@Override
	public boolean showsErrors() {
		try {
			Path target = Files.readSymbolicLink(Path.of("/proc/self/fd/2"));
			return target.startsWith("/dev") && !target.equals(Path.of("/dev/null"));
		}
		catch (IOException | UnsupportedOperationException ex) {
			return true;
		}
	}

	// The console itself would print the question on standard output, between
	// the results.
	@Override
	public @Nullable String ask(String question) {
		System.err.print(question);
		System.err.flush();
		return this.console.readLine();
	}

	@Override
	public @Nullable String askSecret(String question) {
		System.err.print(question);
		System.err.flush();
		char[] answer = this.console.readPassword();
		return (answer != null) ? new String(answer) : null;
	}

}
