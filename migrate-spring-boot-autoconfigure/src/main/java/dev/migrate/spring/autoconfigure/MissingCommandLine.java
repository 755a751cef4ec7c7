package dev.migrate.spring.autoconfigure;

import java.util.Arrays;

import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.ClassUtils;

/**
 * Fails the start of an application that has no command line but was given a command. It
 * comes after the other listeners, so that the log can report the failure.
 */
final class MissingCommandLine implements SpringApplicationRunListener {

	private static final String COMMAND_MODE = "dev.migrate.spring.command.mode.CommandRunListener";

	private final boolean missed;

	MissingCommandLine(String[] args) {
		this.missed = isCommand(args) && !ClassUtils.isPresent(COMMAND_MODE, MissingCommandLine.class.getClassLoader());
	}

	// As in command mode, the first word that is no option decides.
	private static boolean isCommand(String[] args) {
		return Arrays.stream(args)
			.filter((word) -> !word.startsWith("--"))
			.findFirst()
			.filter("migrate"::equals)
			.isPresent();
	}

	@Override
	public void environmentPrepared(ConfigurableBootstrapContext bootstrapContext,
			ConfigurableEnvironment environment) {
		if (this.missed) {
			throw new NoCommandLineException();
		}
	}

}
