package dev.migrate.sample.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of lines {@code NAME=value}, as shells and Docker Compose read it: an
 * {@code export} before the name, quotes around the value, and comments are allowed. A
 * {@code #} in a value starts a comment only after a blank and outside quotes.
 *
 * @param path its path
 * @param values the values by name
 */
record EnvFile(Path path, Map<String, String> values) {

	private static final Pattern LINE = Pattern.compile("""
			(?x)
			\\s* (?:export\\s+)?
			(?<name> [A-Za-z_][A-Za-z0-9_.]*) \\s* = \\s*
			(?: '(?<single> [^']*)' \\s* (?:\\#.*)?
			  | "(?<double> (?:[^"\\\\]|\\\\.)*)" \\s* (?:\\#.*)?
			  | (?<plain> (?!['"]) .*?) \\s* (?:(?<=\\s|=)\\#.*)?
			)""");

	EnvFile {
		values = Map.copyOf(values);
	}

	/** Reads a file. A file that does not exist has no values. */
	static EnvFile read(Path file) {
		try {
			Path path = file.toAbsolutePath();
			return new EnvFile(path, Files.isRegularFile(path) ? parse(Files.readAllLines(path)) : Map.of());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + file.toAbsolutePath(), ex);
		}
	}

	private static Map<String, String> parse(List<String> lines) {
		Map<String, String> values = new HashMap<>();
		for (String line : lines) {
			Matcher matcher = LINE.matcher(line.startsWith("\uFEFF") ? line.substring(1) : line);
			if (matcher.matches()) {
				values.put(matcher.group("name"), value(matcher));
			}
		}
		return values;
	}

	private static String value(Matcher matcher) {
		if (matcher.group("single") != null) {
			return matcher.group("single");
		}
		if (matcher.group("double") != null) {
			return matcher.group("double").replaceAll("\\\\([\"\\\\$`])", "$1");
		}
		return matcher.group("plain");
	}

	/** A value that is not blank. */
	Optional<String> value(String name) {
		return Optional.ofNullable(this.values.get(name)).filter((value) -> !value.isBlank());
	}

}
