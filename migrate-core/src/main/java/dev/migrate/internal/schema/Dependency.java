package dev.migrate.internal.schema;

import org.jspecify.annotations.Nullable;

/**
 * One object uses another one. It cannot be created before the other one, nor exist
 * without it. Foreign keys do not count, since they can be added last. The ownership of a
 * sequence does not count either.
 *
 * @param dependent the object that uses the other one
 * @param on the object that is used
 * @param column the column that is used, or {@code null} if the object is used as a whole
 * @param part the part of the dependent object that uses the other one
 */
public record Dependency(ObjectReference dependent, ObjectReference on, @Nullable String column, UsingPart part) {

	/**
	 * A use by the object itself.
	 * @param dependent the object that uses the other one
	 * @param on the object that is used
	 * @param column the column that is used, or {@code null}
	 */
	public Dependency(ObjectReference dependent, ObjectReference on, @Nullable String column) {
		this(dependent, on, column, UsingPart.ITSELF);
	}

	/** The parts of an object that may come after it. */
	public enum UsingPart {

		/** The object itself: its columns, its query, its body. */
		ITSELF,

		/** A check of a table. */
		CHECK,

		/** An index. */
		INDEX,

		/** A rule, a trigger or a policy. */
		GUARD

	}

}
