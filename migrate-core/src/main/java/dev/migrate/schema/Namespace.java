package dev.migrate.schema;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A schema of the database, as a place for objects.
 *
 * @param name its name
 * @param privileges what may be done with it; empty if the inspection did not ask
 * @param comment what is said of it
 */
public record Namespace(String name, List<Privilege> privileges, @Nullable String comment) {

	public Namespace {
		privileges = List.copyOf(privileges);
	}

}
