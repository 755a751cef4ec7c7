package dev.migrate.spring.relational;

/**
 * Something of a mapping that cannot work with a database.
 *
 * @param place the class, and the property of it: {@code Order.total}
 * @param problem what is wrong with it, a whole sentence
 */
public record MappingFault(String place, String problem) {

	@Override
	public String toString() {
		return this.place + ": " + this.problem;
	}

}
