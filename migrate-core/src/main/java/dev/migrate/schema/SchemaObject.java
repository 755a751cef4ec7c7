package dev.migrate.schema;

import org.jspecify.annotations.Nullable;

/** An object that lives in a schema of the database and has a life of its own. */
public sealed interface SchemaObject permits EnumType, DomainType, CompositeType, RangeType, Sequence, Table, View,
		MaterializedView, Routine, OtherObject {

	/**
	 * What it is.
	 * @return the kind
	 */
	ObjectKind kind();

	/**
	 * What it is called.
	 * @return the name
	 */
	QualifiedName name();

	/**
	 * What is said of it by {@code COMMENT ON}.
	 * @return the comment, or {@code null} if there is none
	 */
	@Nullable String comment();

	/**
	 * The same object under another name.
	 * @param changed the name
	 * @return the object
	 */
	SchemaObject withName(QualifiedName changed);

	/**
	 * The same object with another comment.
	 * @param changed the comment, or {@code null} for none
	 * @return the object
	 */
	SchemaObject withComment(@Nullable String changed);

	/**
	 * How others refer to it.
	 * @return the reference
	 */
	default ObjectReference reference() {
		return new ObjectReference(kind(), name());
	}

}
