package dev.migrate.spring.relational;

/**
 * A part of a mapping that cannot work with a database.
 *
 * @param place the class and its property: {@code Order.total}
 * @param problem the fault, as a whole sentence
 */
public record MappingFault(String place, String problem) {

	@Override
	public String toString() {
		return this.place + ": " + this.problem;
	}

}
