package dev.migrate.spring.jpa;

import java.util.List;

import org.hibernate.boot.Metadata;

/**
 * What Hibernate makes of a persistence unit.
 *
 * @param commands the DDL, and the rows that tables start with, in order
 * @param metadata the mapping that it was made from
 */
record MappedDdl(List<String> commands, Metadata metadata) {

	MappedDdl {
		commands = List.copyOf(commands);
	}

}
