package dev.migrate.script;

import java.util.Collection;
import java.util.TreeSet;

import dev.migrate.error.Location;
import dev.migrate.error.MigrateException;

/**
 * A statement has a placeholder that has no value.
 */
public final class UnknownPlaceholderException extends MigrateException {

	private static final long serialVersionUID = 1L;

	UnknownPlaceholderException(String name, Location location, Collection<String> known) {
		super(location + ": The placeholder ${" + name + "} has no value. Known are: "
				+ String.join(", ", new TreeSet<>(known)) + "." + Suggestion.question(name, known),
				"Give it a value, or correct its name.");
	}

}
