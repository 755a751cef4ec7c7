package dev.migrate.spring.command.line;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import dev.migrate.spring.command.CommandException;
import dev.migrate.spring.command.output.Terminal;
import org.jspecify.annotations.Nullable;

/**
 * The source of a password for another database than the application's: a prompt, a file
 * or the environment, in this order. A password never comes from the command line, which
 * other users of the machine can read.
 *
 * @param terminal the person's terminal, or {@code null} if there is none
 * @param environment the environment of the process
 */
record PasswordSource(@Nullable Terminal terminal, Map<String, String> environment) {

	static final String VARIABLE = "MIGRATE_PASSWORD";

	/** The mark with which some editors on Windows begin a file. */
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	@Nullable String password(CommonOptions options) {
		if (options.askPassword) {
			return ask();
		}
		return (options.passwordFile != null) ? read(options.passwordFile) : this.environment.get(VARIABLE);
	}

	private String ask() {
		String answer = (this.terminal != null) ? this.terminal.askSecret("Password: ") : null;
		if (answer == null) {
			throw new CommandException("There is no terminal at which to ask for the password.",
					"Set " + VARIABLE + ", or name a file with --password-file.");
		}
		return answer;
	}

	private static String read(Path file) {
		try {
			return Files.readString(file).replaceFirst("^" + BYTE_ORDER_MARK, "").lines().findFirst().orElse("");
		}
		catch (CharacterCodingException ex) {
			throw new CommandException("The password file " + file + " is not UTF-8.",
					"Save it as UTF-8; in PowerShell, with: Set-Content -Encoding utf8.");
		}
		catch (IOException ex) {
			throw new CommandException("The password file " + file + " cannot be read: " + ex + ".",
					"Name a file that this user can read with --password-file.");
		}
	}

}
