package dev.migrate.spring.command.rescue;

import java.util.List;

/**
 * What was found out about one subject.
 *
 * @param name the subject
 * @param entries what was found out
 */
record Entries(String name, List<Entry> entries) {

	Entries {
		entries = List.copyOf(entries);
	}

}
