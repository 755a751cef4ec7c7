package dev.migrate.spring.command.output;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * The streams that a command prints on, and the terminal of the person if there is one.
 *
 * @param out standard output, for results and nothing else
 * @param err standard error
 * @param terminal the person's terminal, or {@code null} if there is none
 */
public record Channels(PrintWriter out, PrintWriter err, @Nullable Terminal terminal) {

	/**
	 * Takes the channels of the process. From now on, all other output, such as the log,
	 * goes to standard error. In every locale, a file or a pipe gets UTF-8.
	 * @return the channels
	 */
	public static Channels ofProcess() {
		System.setOut(System.err);
		ConsoleTerminal terminal = ConsoleTerminal.find();
		Charset charset = (terminal != null) ? terminal.charset() : StandardCharsets.UTF_8;
		Charset notes = (terminal != null && terminal.showsErrors()) ? charset : StandardCharsets.UTF_8;
		return new Channels(writer(FileDescriptor.out, charset), writer(FileDescriptor.err, notes), terminal);
	}

	// The terminal that shows standard error.
	@Nullable Terminal errTerminal() {
		return (this.terminal != null && this.terminal.showsErrors()) ? this.terminal : null;
	}

	private static PrintWriter writer(FileDescriptor descriptor, Charset charset) {
		return new PrintWriter(new FileOutputStream(descriptor), true, charset);
	}

}
