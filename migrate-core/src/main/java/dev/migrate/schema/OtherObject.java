package dev.migrate.schema;

import org.jspecify.annotations.Nullable;

/**
 * Something that takes part in the schema but is not described: a foreign table, a range
 * type, an aggregate. Its name is taken.
 *
 * @param name its name
 * @param type what it is, in the words of the database, such as {@code foreign table}
 * @param comment what is said of it
 */
public record OtherObject(QualifiedName name, String type, @Nullable String comment) implements SchemaObject {

	@Override
	public ObjectKind kind() {
		return ObjectKind.OTHER;
	}

	@Override
	public ObjectReference reference() {
		return new ObjectReference(ObjectKind.OTHER, this.name, this.type);
	}

}
