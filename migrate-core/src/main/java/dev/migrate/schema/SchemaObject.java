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
	 * How others refer to it.
	 * @return the reference
	 */
	default ObjectReference reference() {
		return new ObjectReference(kind(), name());
	}

}
