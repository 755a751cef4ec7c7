package dev.migrate.spring.command.rescue;

import java.util.List;

/**
 * The facts about one subject.
 *
 * @param name the subject
 * @param entries the facts
 */
record Entries(String name, List<Entry> entries) {

	Entries {
		entries = List.copyOf(entries);
	}

}
