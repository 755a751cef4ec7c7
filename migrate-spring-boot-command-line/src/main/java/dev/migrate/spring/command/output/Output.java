package dev.migrate.spring.command.output;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.migrate.error.MigrateException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The output of a command. The result goes to standard output, and everything else to
 * standard error.
 */
public final class Output {

	private final Channels channels;

	private final Looks looks;

	private final Looks notesLooks;

	private final Format format;

	private final Volume volume;

	private boolean printed;

	/**
	 * Creates an output.
	 * @param channels the streams, and the terminal
	 * @param format the format of the result
	 * @param mode the condition for colours
	 * @param volume the amount of output besides the result
	 */
	public Output(Channels channels, Format format, ColorMode mode, Volume volume) {
		this.channels = channels;
		this.looks = Looks.of(mode, channels.terminal());
		this.notesLooks = Looks.of(mode, channels.errTerminal());
		this.format = format;
		this.volume = volume;
	}

	/**
	 * Prints the result.
	 * @param report the result
	 */
	public void print(Report report) {
		this.printed = true;
		if (this.format == Format.JSON) {
			this.channels.out().println(json(report));
		}
		else {
			report.print(text());
		}
		this.channels.out().flush();
	}

	/**
	 * Ends the output of a command that has done its work. A program gets an empty object
	 * if nothing was printed.
	 */
	public void done() {
		if (this.format == Format.JSON && !this.printed) {
			this.channels.out().println("{ }");
			this.channels.out().flush();
		}
	}

	/**
	 * Prints a note on standard error. Prints nothing if the volume is quiet.
	 * @param line the line
	 */
	public void note(String line) {
		if (this.volume != Volume.QUIET) {
			this.channels.err().println(line);
		}
	}

	/**
	 * Prints a warning on standard error, whatever the volume is: the result is not about
	 * what the person believes.
	 * @param line the line
	 */
	public void warning(String line) {
		notes().line(notes().in(Ink.PROBLEM, "Warning: ") + line);
	}

	/**
	 * Reports that the command has failed.
	 * @param error the error
	 */
	public void error(MigrateException error) {
		ErrorReport report = ErrorReport.of(error);
		if (this.format == Format.JSON) {
			this.channels.err().println(json(report));
		}
		else {
			report.print(notes());
			trace(error);
		}
	}

	/**
	 * Reports that the words of a command cannot be understood. The text for a person
	 * does not mention the database, which was not touched.
	 * @param error the error
	 */
	public void refusal(MigrateException error) {
		if (this.format == Format.JSON) {
			error(error);
		}
		else {
			notes().line(notes().in(Ink.PROBLEM, "Error: ") + error.problem()).line(error.action());
		}
	}

	// The stack trace helps those who debug Migrate itself.
	private void trace(MigrateException error) {
		if (this.volume == Volume.DEBUG) {
			StringWriter trace = new StringWriter();
			error.printStackTrace(new PrintWriter(trace, true));
			this.channels.err().print(Secrets.mask(trace.toString()));
			this.channels.err().flush();
		}
	}

	/**
	 * The destination of the text of the result.
	 * @return text on standard output
	 */
	public Text text() {
		return new Text(this.channels.out(), this.looks);
	}

	/**
	 * The destination of all other text.
	 * @return text on standard error
	 */
	public Text notes() {
		return new Text(this.channels.err(), this.notesLooks);
	}

	/**
	 * The destination of text that changes while a person waits.
	 * @return the last line of the terminal; it prints nothing without a terminal or if
	 * the volume is quiet
	 */
	public LiveLine live() {
		return new LiveLine(this.channels.err(), this.channels.errTerminal() != null && this.volume != Volume.QUIET
				&& !"dumb".equals(System.getenv("TERM")));
	}

	/**
	 * The amount of output besides the result.
	 * @return the volume
	 */
	public Volume volume() {
		return this.volume;
	}

	/**
	 * The format of the result.
	 * @return the format
	 */
	public Format format() {
		return this.format;
	}

	/**
	 * The terminal at which a person can be asked.
	 * @return the terminal; empty if there is none, if it does not show standard error,
	 * or if the result is for a program
	 */
	public Optional<Terminal> terminal() {
		return (this.format == Format.TEXT) ? Optional.ofNullable(this.channels.errTerminal()) : Optional.empty();
	}

	private static String json(Object value) {
		return JsonMapper.builder()
			.enable(SerializationFeature.INDENT_OUTPUT)
			.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
			.build()
			.writeValueAsString(value);
	}

}
