package dev.migrate.spring.command.line;

import java.util.Locale;

import dev.migrate.url.DatabaseUrl;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads the URL of a database, and refuses one with a password: other users of the
 * machine can read the command line, and shells keep it.
 */
final class DatabaseUrlConverter implements ITypeConverter<DatabaseUrl> {

	@Override
	public DatabaseUrl convert(String text) {
		DatabaseUrl url = parse(text);
		if (url.password() != null || url.jdbcUrl().toLowerCase(Locale.ROOT).contains("password=")) {
			throw new TypeConversionException("it has a password, which others can read on a command line. "
					+ "Leave it out, and set " + PasswordSource.VARIABLE
					+ ", name a file with --password-file, or be asked with --ask-password");
		}
		return url;
	}

	private static DatabaseUrl parse(String text) {
		try {
			return DatabaseUrl.parse(text);
		}
		catch (IllegalArgumentException ex) {
			throw new TypeConversionException(String.valueOf(ex.getMessage()));
		}
	}

}
