package dev.migrate.internal.schema;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * An extension that is installed in the database.
 *
 * @param name its name
 * @param schema the schema that holds its objects
 * @param version its version
 * @param comment its comment, or {@code null} if it has none
 * @param traits the facts that its authors have set
 */
public record Extension(String name, String schema, String version, @Nullable String comment, Traits traits) {

	/**
	 * An extension of which only the essentials count.
	 * @param name its name
	 * @param schema the schema that holds its objects
	 * @param version its version
	 * @param comment its comment, or {@code null} if that is the extension's own
	 */
	public Extension(String name, String schema, String version, @Nullable String comment) {
		this(name, schema, version, comment, Traits.NONE);
	}

	/**
	 * The comment that somebody has set in place of the extension's own.
	 * @return the comment, or {@code null} if it has its own
	 */
	public @Nullable String ownedComment() {
		return Objects.equals(this.comment, this.traits.comment()) ? null : this.comment;
	}

	/**
	 * The facts that the authors of an extension have set.
	 *
	 * @param comment the comment that it has when it is created, or {@code null}
	 * @param level 0 if it needs no other extension, else one more than the highest of
	 * those that it needs
	 * @param mobility whether its objects can move to another schema
	 */
	public record Traits(@Nullable String comment, int level, Mobility mobility) {

		/** The usual facts. */
		public static final Traits NONE = new Traits(null, 0, Mobility.MOVABLE);

	}

	/** Whether the objects of an extension can move to another schema. */
	public enum Mobility {

		/** They can. */
		MOVABLE,

		/** Its scripts have fixed their schema. */
		FIXED

	}

}
