package dev.migrate.spring.command.rescue;

import java.util.List;

/**
 * What was found out about one subject.
 *
 * @param name the subject
 * @param entries what was found out
 */
public record Entries(String name, List<Entry> entries) {

	public Entries {
		entries = List.copyOf(entries);
	}

}
