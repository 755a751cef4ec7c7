package dev.migrate.spring.command.mode.note;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Note {

	@Id
	private Long id = 0L;

	@Override
	public String toString() {
		return "Note " + this.id;
	}

}
