package dev.migrate.spring.command.doctor;

import java.util.List;

/**
 * What was found out about one subject.
 *
 * @param name the subject
 * @param entries what was found out
 */
public record Section(String name, List<Entry> entries) {

	public Section {
		entries = List.copyOf(entries);
	}

}
