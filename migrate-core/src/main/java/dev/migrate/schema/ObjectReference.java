package dev.migrate.schema;

import java.util.Comparator;

/**
 * Names one object: no two objects of a {@link Schema} have the same reference. What
 * shares a name space in the database (tables, views, sequences ...) can still clash by
 * name.
 *
 * @param kind what it is
 * @param name its name
 * @param arguments what tells it from others of the same name: the identity arguments of
 * a routine or the kind of an {@link OtherObject}, else empty
 */
public record ObjectReference(ObjectKind kind, QualifiedName name,
		String arguments) implements Comparable<ObjectReference> {

	private static final Comparator<ObjectReference> ORDER = Comparator.comparing(ObjectReference::kind)
		.thenComparing(ObjectReference::name)
		.thenComparing(ObjectReference::arguments);

	/**
	 * Names an object whose kind and name are enough.
	 * @param kind what it is
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
