package dev.migrate.internal.schema;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A schema of the database, which holds objects.
 *
 * @param name its name
 * @param privileges the privileges on it; empty if the inspection did not ask for them
 * @param comment its comment, or {@code null} if it has none
 */
public record Namespace(String name, List<Privilege> privileges, @Nullable String comment) {

	public Namespace {
		privileges = List.copyOf(privileges);
	}

}
