package dev.migrate.internal.schema;

import java.util.Comparator;

/**
 * The name of an object in a schema of the database.
 *
 * @param schema the schema, not quoted
 * @param name its name in this schema, not quoted
 */
public record QualifiedName(String schema, String name) implements Comparable<QualifiedName> {

	private static final Comparator<QualifiedName> ORDER = Comparator.comparing(QualifiedName::schema)
		.thenComparing(QualifiedName::name);

	@Override
	public int compareTo(QualifiedName other) {
		return ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		return this.schema + "." + this.name;
	}

}
