package dev.migrate.internal.schema;

import java.util.Comparator;

/**
 * Names one object: no two objects of a {@link Schema} have the same reference. Objects
 * that share a name space in the database (tables, views, sequences ...) can still clash
 * by name.
 *
 * @param kind its kind
 * @param name its name
 * @param arguments the text that tells it from others of the same name: the identity
 * arguments of a routine or the type of an {@link OtherObject}; otherwise empty
 */
public record ObjectReference(ObjectKind kind, QualifiedName name,
		String arguments) implements Comparable<ObjectReference> {

	private static final Comparator<ObjectReference> ORDER = Comparator.comparing(ObjectReference::kind)
		.thenComparing(ObjectReference::name)
		.thenComparing(ObjectReference::arguments);

	/**
	 * Names an object that its kind and name identify.
	 * @param kind its kind
	 * @param name its name
	 */
	public ObjectReference(ObjectKind kind, QualifiedName name) {
		this(kind, name, "");
	}

	@Override
	public int compareTo(ObjectReference other) {
		return ORDER.compare(this, other);
	}

}
