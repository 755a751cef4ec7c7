package dev.migrate.spring.command.output;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.migrate.error.MigrateException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a command prints: its result on standard output, everything else on standard
 * error.
 */
public final class Output {

	private final Channels channels;

	private final Looks looks;

	private final Looks notesLooks;

	private final Format format;

	private final Volume volume;

	private boolean printed;

	/**
	 * An output.
	 * @param channels where it prints
	 * @param format who reads the result
	 * @param mode when text has colours
	 * @param volume how much is said besides the result
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
	 * Says that the command is done. A program gets an object also where there is nothing
	 * to say.
	 */
	public void done() {
		if (this.format == Format.JSON && !this.printed) {
			this.channels.out().println("{ }");
			this.channels.out().flush();
		}
	}

	/**
	 * Says what goes on.
	 * @param line the line
	 */
	public void note(String line) {
		if (this.volume != Volume.QUIET) {
			this.channels.err().println(line);
		}
	}

	/**
	 * Says why the command failed.
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
	 * Says that the words of a command make no sense: to a person without a word of the
	 * database, of which nothing was asked.
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

	// For whoever looks into Migrate itself.
	private void trace(MigrateException error) {
		if (this.volume == Volume.DEBUG) {
			StringWriter trace = new StringWriter();
			error.printStackTrace(new PrintWriter(trace, true));
			this.channels.err().print(Secrets.mask(trace.toString()));
			this.channels.err().flush();
		}
	}

	/**
	 * Where the text of the result goes.
	 * @return text on standard output
	 */
	public Text text() {
		return new Text(this.channels.out(), this.looks);
	}

	/**
	 * Where text that is not the result goes.
	 * @return text on standard error
	 */
	public Text notes() {
		return new Text(this.channels.err(), this.notesLooks);
	}

	/**
	 * Where something is shown that changes while a person waits.
	 * @return the last line of the terminal; one that prints nothing if nobody sits there
	 * or nobody wants to know
	 */
	public LiveLine live() {
		return new LiveLine(this.channels.err(), this.channels.errTerminal() != null && this.volume != Volume.QUIET
				&& !"dumb".equals(System.getenv("TERM")));
	}

	/**
	 * How much is said besides the result.
	 * @return the volume
	 */
	public Volume volume() {
		return this.volume;
	}

	/**
	 * Who reads the result.
	 * @return the format
	 */
	public Format format() {
		return this.format;
	}

	/**
	 * Who can be asked.
	 * @return the person's terminal; empty if nobody sits there or could read the
	 * question, or the result is for a program
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
