package dev.migrate.operation;

import dev.migrate.schema.ObjectReference;
import org.jspecify.annotations.Nullable;

/**
 * What a comment is about.
 *
 * @param kind what it is
 * @param object the object that it is or that it is part of, or {@code null} for a schema
 * of the database or an extension
 * @param name the name of the part, the schema or the extension; empty for an object
 */
public record CommentTarget(Kind kind, @Nullable ObjectReference object, String name) {

	/**
	 * An object as a whole.
	 * @param object the object
	 * @return the target
	 */
	public static CommentTarget of(ObjectReference object) {
		return new CommentTarget(Kind.OBJECT, object, "");
	}

	/** What can have a comment. */
	public enum Kind {

		/** An object of a schema. */
		OBJECT,

		/** A column of a table or view, or an attribute of a composite type. */
		COLUMN,

		/** A constraint of a table or domain. */
		CONSTRAINT,

		/** An index. */
		INDEX,

		/** A trigger. */
		TRIGGER,

		/** A rule. */
		RULE,

		/** A policy. */
		POLICY,

		/** A schema of the database. */
		NAMESPACE,

		/** An extension. */
		EXTENSION

	}

}
