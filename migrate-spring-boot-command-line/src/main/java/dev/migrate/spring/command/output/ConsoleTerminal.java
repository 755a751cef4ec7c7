package dev.migrate.spring.command.output;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** The terminal that the process was started in. */
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

	// Since Java 22 there is a console even where there is no terminal, and a method that
	// tells.
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

	// Java does not tell. Where the system does not either, both go the same way.
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

	// The console itself would print the question on standard output, among the results.
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
