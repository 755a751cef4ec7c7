package dev.migrate.spring.command.output;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Where a command prints, and whether a person sits there.
 *
 * @param out standard output, for results and nothing else
 * @param err standard error
 * @param terminal the person's terminal, or {@code null} if nobody sits there
 */
public record Channels(PrintWriter out, PrintWriter err, @Nullable Terminal terminal) {

	/**
	 * The channels of the process. From now on what anybody else prints on standard
	 * output, such as the log, goes to standard error. A file or a pipe gets UTF-8,
	 * whatever the locale is.
	 * @return the channels
	 */
	public static Channels ofProcess() {
		System.setOut(System.err);
		ConsoleTerminal terminal = ConsoleTerminal.find();
		Charset charset = (terminal != null) ? terminal.charset() : StandardCharsets.UTF_8;
		Charset notes = (terminal != null && terminal.showsErrors()) ? charset : StandardCharsets.UTF_8;
		return new Channels(writer(FileDescriptor.out, charset), writer(FileDescriptor.err, notes), terminal);
	}

	// The terminal on which standard error is read.
	@Nullable Terminal errTerminal() {
		return (this.terminal != null && this.terminal.showsErrors()) ? this.terminal : null;
	}

	private static PrintWriter writer(FileDescriptor descriptor, Charset charset) {
		return new PrintWriter(new FileOutputStream(descriptor), true, charset);
	}

}
