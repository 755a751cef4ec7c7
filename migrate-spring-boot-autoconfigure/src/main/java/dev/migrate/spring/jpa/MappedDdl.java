package dev.migrate.spring.jpa;

import java.util.List;

import org.hibernate.boot.Metadata;

/**
 * The DDL that Hibernate writes for a persistence unit.
 *
 * @param commands the DDL and the initial rows of tables, in order
 * @param metadata the mapping from which it was written
 */
record MappedDdl(List<String> commands, Metadata metadata) {

	MappedDdl {
		commands = List.copyOf(commands);
	}

}
