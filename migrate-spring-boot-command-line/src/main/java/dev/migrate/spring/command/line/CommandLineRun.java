package dev.migrate.spring.command.line;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.migrate.error.MigrateException;
import dev.migrate.execution.MigrationListener;
import dev.migrate.spring.autoconfigure.NamedDatabase;
import dev.migrate.spring.autoconfigure.PlatformDatabase;
import dev.migrate.spring.command.ApplicationCommand;
import dev.migrate.spring.command.CheckedCommand;
import dev.migrate.spring.command.CommandContext;
import dev.migrate.spring.command.ConfiguringCommand;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.Interruption;
import dev.migrate.spring.command.StandaloneCommand;
import dev.migrate.spring.command.output.Channels;
import dev.migrate.spring.command.output.Format;
import dev.migrate.spring.command.output.Output;
import dev.migrate.spring.command.output.Secrets;
import dev.migrate.spring.command.run.ProgressListener;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import org.springframework.beans.BeansException;
import org.springframework.context.ApplicationContext;

/**
 * The run of one command, from its words to its exit code. The words are parsed before
 * anything of the application starts.
 */
public final class CommandLineRun {

	private final CommonOptions options;

	private final Output output;

	private final Channels channels;

	private final Object command;

	private final Interruption interruption = new Interruption();

	private CommandLineRun(CommonOptions options, Channels channels, Object command) {
		this.options = options;
		this.channels = channels;
		this.output = options.output(channels);
		this.command = command;
	}

	/**
	 * Parses the words of a command. If they make no sense, the run reports that.
	 * @param words the words
	 * @param channels the channels that the command prints on
	 * @return the run of the command
	 */
	public static CommandLineRun of(String[] words, Channels channels) {
		MigrateCommand root = new MigrateCommand();
		// In a file or a pipe, the width of the help must not depend on a window.
		CommandLine line = root.commandLine()
			.setUsageHelpAutoWidth(channels.terminal() != null)
			.setOut(channels.out())
			.setErr(channels.err());
		try {
			return new CommandLineRun(root.options, channels, command(line, words, root.options));
		}
		catch (ParameterException ex) {
			// The parser may have stopped before it came to the option.
			root.options.format = Format.wanted(words);
			return new CommandLineRun(root.options, channels, refusal(ex));
		}
	}

	// A request for help is a command that needs no application.
	private static Object command(CommandLine line, String[] words, CommonOptions options) {
		ParseResult result = line.setUnmatchedOptionsArePositionalParams(hasStepsDown(words)).parseArgs(words);
		Integer help = CommandLine.executeHelpRequest(result);
		return (help != null) ? (StandaloneCommand) (output) -> ExitCode.DONE : checked(last(result), options);
	}

	// A target such as -1 or -2:current looks like an option.
	private static boolean hasStepsDown(String[] words) {
		return Arrays.stream(words).anyMatch((word) -> word.matches("-[0-9].*"));
	}

	private static Object checked(CommandSpec spec, CommonOptions options) {
		if (spec.userObject() instanceof StandaloneCommand && !options.placeholders.isEmpty()) {
			throw new ParameterException(spec.commandLine(), "This command reads no revision, so -x "
					+ options.placeholders.keySet().iterator().next() + "=... has no effect. Leave it out.");
		}
		if (spec.userObject() instanceof CheckedCommand command) {
			command.misuse().ifPresent((misuse) -> {
				throw new ParameterException(spec.commandLine(), misuse);
			});
		}
		return named(spec);
	}

	// The word migrate alone is no command, nor is a word that only groups commands.
	private static Object named(CommandSpec spec) {
		Object command = spec.userObject();
		if (command instanceof ApplicationCommand || command instanceof StandaloneCommand) {
			return command;
		}
		return (StandaloneCommand) (output) -> {
			if (output.format() == Format.JSON) {
				output.error(new UsageException("There is no command.", help(spec)));
			}
			else {
				spec.commandLine().usage(spec.commandLine().getErr());
			}
			return ExitCode.USAGE;
		};
	}

	private static CommandSpec last(ParseResult result) {
		List<CommandLine> lines = result.asCommandLineList();
		return lines.get(lines.size() - 1).getCommandSpec();
	}

	private static StandaloneCommand refusal(ParameterException error) {
		UsageException refusal = new UsageException(Secrets.mask(Misunderstanding.of(error)),
				Misunderstanding.remedy(error));
		return (output) -> {
			output.refusal(refusal);
			return ExitCode.USAGE;
		};
	}

	private static String help(CommandSpec spec) {
		return "Try '" + spec.qualifiedName() + " --help'.";
	}

	/**
	 * Runs a command that needs no application: a request for help, words that make no
	 * sense, or a command that only writes files.
	 * @return the result for the shell, or empty if the command needs the application
	 */
	public Optional<ExitCode> withoutApplication() {
		return (this.command instanceof StandaloneCommand standalone)
				? Optional.of(attempt(() -> standalone.run(this.output))) : Optional.empty();
	}

	/**
	 * Runs the command in the application. It may change the database.
	 * @param application the context of the application; nothing in it has been started
	 * @return the result for the shell
	 */
	public ExitCode in(ApplicationContext application) {
		CommandContext context = new CommandContext(application, this.options.name, this.output, this.interruption);
		return attempt(() -> {
			refuseUnusedKeys(context);
			tellPlatformDatabase(application);
			return done(((ApplicationCommand) this.command).run(context));
		});
	}

	// A fault that keeps the files from being read is left to the command, which reports
	// it.
	private void refuseUnusedKeys(CommandContext context) {
		List<String> keys = OptionProperties.keys(properties());
		if (keys.isEmpty()) {
			return;
		}
		try {
			new UnusedKeys(context.migrate()).refuse(keys);
		}
		catch (UsageException ex) {
			throw ex;
		}
		catch (MigrateException | BeansException ex) {
			// The command comes to the same fault.
		}
	}

	private void tellPlatformDatabase(ApplicationContext application) {
		try {
			PlatformDatabase.warning(application.getEnvironment(), application).ifPresent(this.output::warning);
		}
		catch (MigrateException | BeansException ex) {
			// The command comes to the same fault.
		}
	}

	private ExitCode done(ExitCode code) {
		if (code == ExitCode.DONE) {
			this.output.done();
		}
		return code;
	}

	private ExitCode attempt(Attempt attempt) {
		try {
			return attempt.run();
		}
		catch (UsageException ex) {
			this.output.refusal(ex);
			return ExitCode.USAGE;
		}
		catch (RuntimeException ex) {
			return failed(ex).orElseThrow(() -> ex);
		}
	}

	/**
	 * Reports the failure of the command, or of the application in which it was to run.
	 * @param exception the failure
	 * @return the result for the shell, or empty if the failure does not come from
	 * Migrate, and Spring Boot may know how to report it to the person
	 */
	public Optional<ExitCode> failed(Throwable exception) {
		for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
			if (cause instanceof MigrateException known) {
				this.output.error(known);
				return Optional.of(ExitCode.FAILED);
			}
		}
		if (this.output.format() == Format.JSON) {
			return Optional.of(unexplained(exception));
		}
		return Optional.empty();
	}

	/**
	 * Reports a failure that neither Migrate nor Spring Boot can explain.
	 * @param exception the failure
	 * @return the result for the shell
	 */
	public ExitCode unexplained(Throwable exception) {
		this.output.error(new ApplicationFailedException(exception));
		return ExitCode.FAILED;
	}

	/**
	 * The properties of the application that the options of the command set.
	 * @return the values by name of the property
	 */
	public Map<String, Object> properties() {
		Map<String, Object> properties = new OptionProperties(this.options).toMap();
		if (this.command instanceof ConfiguringCommand configuring) {
			properties.putAll(configuring.properties());
		}
		return properties;
	}

	/**
	 * The database that the options name. Asks for its password if the options say so.
	 * @return the database, or empty if the options name none
	 */
	public Optional<NamedDatabase> database() {
		return this.options.database(new PasswordSource(this.channels.terminal(), System.getenv()));
	}

	/**
	 * Cancels the run that is in progress, from another thread, and waits for
	 * {@link #ended()}, for at most 30 seconds. Does nothing without a run.
	 * @throws InterruptedException if the wait is interrupted
	 */
	public void interrupt() throws InterruptedException {
		this.interruption.interrupt();
	}

	/** Tells a waiting {@link #interrupt()} that everything has been printed. */
	public void ended() {
		this.interruption.ended();
	}

	/**
	 * Creates a listener that prints the progress of a run.
	 * @return a listener
	 */
	public MigrationListener listener() {
		return new ProgressListener(this.output);
	}

	/** A piece of work that may fail. */
	@FunctionalInterface
	private interface Attempt {

		ExitCode run();

	}

}
