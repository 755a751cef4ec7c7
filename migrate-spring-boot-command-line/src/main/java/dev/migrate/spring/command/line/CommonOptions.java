package dev.migrate.spring.command.line;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.migrate.spring.autoconfigure.NamedDatabase;
import dev.migrate.spring.command.output.Channels;
import dev.migrate.spring.command.output.ColorMode;
import dev.migrate.spring.command.output.Format;
import dev.migrate.spring.command.output.Output;
import dev.migrate.spring.command.output.Volume;
import dev.migrate.url.DatabaseUrl;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command has. */
final class CommonOptions {

	@Option(names = "--format", scope = ScopeType.INHERIT, defaultValue = "text", paramLabel = "FORMAT",
			description = "text or json. Default: text.")
	Format format = Format.TEXT;

	@Option(names = "--color", scope = ScopeType.INHERIT, defaultValue = "auto", paramLabel = "WHEN",
			description = "auto, always or never. Default: auto, which is on a terminal unless NO_COLOR is set.")
	ColorMode color = ColorMode.AUTO;

	@Option(names = { "-v", "--verbose" }, scope = ScopeType.INHERIT,
			description = "Print details and the SQL of the revisions; twice: the log of Migrate and the stack trace of an "
					+ "error as well.")
	boolean[] verbose = {};

	@Option(names = { "-q", "--quiet" }, scope = ScopeType.INHERIT, description = "Print the result and errors only.")
	boolean quiet;

	@Option(names = "--url", scope = ScopeType.INHERIT, paramLabel = "URL", converter = DatabaseUrlConverter.class,
			description = "The database to use instead of the application's: jdbc:... or "
					+ "postgresql://user@host:port/database. The application's password goes to its own database only.")
	@Nullable DatabaseUrl url;

	@Option(names = "--user", scope = ScopeType.INHERIT, paramLabel = "USER",
			description = "The user for the database. The password comes from MIGRATE_PASSWORD, "
					+ "--password-file or --ask-password.")
	@Nullable String user;

	@Option(names = "--password-file", scope = ScopeType.INHERIT, paramLabel = "FILE",
			description = "A file whose first line is the password.")
	@Nullable Path passwordFile;

	@Option(names = { "-W", "--ask-password" }, scope = ScopeType.INHERIT,
			description = "Ask for the password at the terminal.")
	boolean askPassword;

	@Option(names = "--locations", scope = ScopeType.INHERIT, split = ",", paramLabel = "LOCATION",
			description = "The locations of the revision files: classpath:... or file:...")
	@Nullable List<String> locations;

	@Option(names = "-x", scope = ScopeType.INHERIT, paramLabel = "KEY=VALUE",
			description = "The value of a placeholder in revisions.")
	Map<String, String> placeholders = new LinkedHashMap<>();

	@Option(names = { "-n", "--name" }, scope = ScopeType.INHERIT, paramLabel = "BEAN",
			description = "The engine, by the name of its bean, if the application has several.")
	@Nullable String name;

	Volume volume() {
		if (this.quiet) {
			return Volume.QUIET;
		}
		return switch (this.verbose.length) {
			case 0 -> Volume.NORMAL;
			case 1 -> Volume.VERBOSE;
			default -> Volume.DEBUG;
		};
	}

	// Empty if the options name no database: then the password of the environment belongs
	// to the application's own.
	Optional<NamedDatabase> database(PasswordSource passwords) {
		if (this.url == null && this.user == null && this.passwordFile == null && !this.askPassword) {
			return Optional.empty();
		}
		String userInUrl = (this.url != null) ? this.url.user() : null;
		return Optional.of(new NamedDatabase((this.url != null) ? this.url.jdbcUrl() : null,
				(this.user != null) ? this.user : userInUrl, passwords.password(this)));
	}

	Output output(Channels channels) {
		return new Output(channels, this.format, this.color, volume());
	}

}
