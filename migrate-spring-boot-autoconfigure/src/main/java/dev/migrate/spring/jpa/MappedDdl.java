package dev.migrate.spring.jpa;

import java.util.List;

import org.hibernate.boot.Metadata;

/**
 * The DDL that Hibernate writes for a persistence unit.
 *
 * @param commands the DDL and the initial rows of tables, in order
 * @param metadata the mapping from which it was written
 * @param sequences the sequences that number rows
 */
record MappedDdl(List<String> commands, Metadata metadata, List<UsedSequence> sequences) {

	MappedDdl {
		commands = List.copyOf(commands);
		sequences = List.copyOf(sequences);
	}

}
