package dev.migrate.internal.operation;

import java.util.Objects;

import dev.migrate.internal.schema.ColumnReference;
import dev.migrate.internal.schema.ObjectKind;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.Part;
import dev.migrate.internal.schema.PartKind;
import dev.migrate.internal.schema.Privilege;
import org.jspecify.annotations.Nullable;

/**
 * The thing that an operation changes. Operations on the same thing have equal subjects.
 *
 * @param kind its kind
 * @param object the object itself or the object that it is part of, or {@code null} for a
 * schema of the database, an extension and a part of either
 * @param name the name of the part, the schema or the extension; empty for an object
 */
public record Subject(Kind kind, @Nullable ObjectReference object, String name) {

	/**
	 * An object as a whole.
	 * @param object the object
	 * @return the subject
	 */
	public static Subject of(ObjectReference object) {
		return new Subject(Kind.OBJECT, object, "");
	}

	/**
	 * A column of a table or view, by its reference.
	 * @param column the column
	 * @return the subject, as one of a table
	 */
	public static Subject of(ColumnReference column) {
		return column(new ObjectReference(ObjectKind.TABLE, column.table()), column.column());
	}

	/**
	 * A column of a table or view, or an attribute of a composite type.
	 * @param owner the object that has the column
	 * @param name its name
	 * @return the subject
	 */
	public static Subject column(ObjectReference owner, String name) {
		return new Subject(Kind.COLUMN, owner, name);
	}

	/**
	 * A part of an object.
	 * @param owner the object
	 * @param part the part
	 * @return the subject
	 */
	public static Subject of(ObjectReference owner, Part part) {
		return part(owner, part.kind(), part.name());
	}

	/**
	 * A part of an object, by its kind and name.
	 * @param owner the object
	 * @param kind the kind of the part
	 * @param name the name of the part
	 * @return the subject
	 */
	public static Subject part(ObjectReference owner, PartKind kind, String name) {
		return new Subject(Kind.valueOf(kind.name()), owner, name);
	}

	/**
	 * A schema of the database.
	 * @param name its name
	 * @return the subject
	 */
	public static Subject namespace(String name) {
		return new Subject(Kind.NAMESPACE, null, name);
	}

	/**
	 * An extension.
	 * @param name its name
	 * @return the subject
	 */
	public static Subject extension(String name) {
		return new Subject(Kind.EXTENSION, null, name);
	}

	/**
	 * A privilege on something.
	 * @param on an object or a schema of the database
	 * @param privilege the privilege
	 * @return the subject
	 */
	public static Subject privilege(Subject on, Privilege privilege) {
		return new Subject(Kind.PRIVILEGE, on.object(), on.name() + " " + privilege);
	}

	/**
	 * The object itself, or the object that this is part of.
	 * @return the object
	 * @throws NullPointerException if it is in no schema of the database
	 */
	public ObjectReference owner() {
		return Objects.requireNonNull(this.object, "A part has an object");
	}

	/**
	 * Whether this is the given object or part of it.
	 * @param other the object; columns of a view count as those of a table
	 * @return whether it is
	 */
	public boolean isWithin(ObjectReference other) {
		return this.object != null
				&& (this.object.equals(other) || (this.kind == Kind.COLUMN && this.object.name().equals(other.name())));
	}

	/** The things that an operation can change. */
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
		EXTENSION,

		/** A privilege, which cannot have a comment. */
		PRIVILEGE

	}

}
