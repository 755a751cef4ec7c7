package dev.migrate.spring.command.mode.busy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An entity, for which Hibernate would create a table. */
@Entity
@Table(name = "made_by_hibernate")
class Person {

	@Id
	Long id = 0L;

}
