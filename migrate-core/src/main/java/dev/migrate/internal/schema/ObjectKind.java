package dev.migrate.internal.schema;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The kinds of {@link SchemaObject}, with the properties that each kind has.
 */
public enum ObjectKind {

	/** {@link EnumType}. */
	ENUM(Role.TYPE, "type", NameSpace.TYPE),

	/** {@link DomainType}. */
	DOMAIN(Role.TYPE, "type", NameSpace.TYPE),

	/** {@link CompositeType}. */
	COMPOSITE(Role.TYPE, "type", NameSpace.RELATION, NameSpace.TYPE),

	/**
	 * {@link RangeType}. People do not rename it, since its constructor functions would
	 * keep their names.
	 */
	RANGE(Role.TYPE, null, NameSpace.TYPE),

	/** {@link Sequence}. It is no type, but cannot be created under the name of one. */
	SEQUENCE(Role.STORAGE, "sequence", NameSpace.RELATION, NameSpace.TYPE),

	/** {@link Table}. */
	TABLE(Role.STORAGE, "table", NameSpace.RELATION, NameSpace.TYPE),

	/** {@link View}. */
	VIEW(Role.QUERY, "view", NameSpace.RELATION, NameSpace.TYPE),

	/** {@link MaterializedView}. */
	MATERIALIZED_VIEW(Role.QUERY, "view", NameSpace.RELATION, NameSpace.TYPE),

	/**
	 * {@link Routine} that is a function. People do not rename it, since they would have
	 * to type its arguments.
	 */
	FUNCTION(Role.CODE, null, NameSpace.ROUTINE),

	/**
	 * {@link Routine} that is a procedure. People do not rename it, since they would have
	 * to type its arguments.
	 */
	PROCEDURE(Role.CODE, null, NameSpace.ROUTINE),

	/** {@link OtherObject}. */
	OTHER(Role.CODE, null);

	private final Role role;

	private final @Nullable String word;

	@SuppressWarnings("ImmutableEnumChecker") // The set is a copy that nothing changes.
	private final Set<NameSpace> nameSpaces;

	ObjectKind(Role role, @Nullable String word, NameSpace... nameSpaces) {
		this.role = role;
		this.word = word;
		this.nameSpaces = Set.of(nameSpaces);
	}

	/**
	 * The purpose of objects of this kind.
	 * @return the role
	 */
	public Role role() {
		return this.role;
	}

	/**
	 * The word for objects of this kind in a rename that a person types.
	 * @return the word, or {@code null} if people do not rename objects of this kind
	 */
	public @Nullable String word() {
		return this.word;
	}

	/**
	 * The name spaces in which the name of an object of this kind is unique.
	 * @return the name spaces; empty if objects of other kinds may have the same name
	 */
	public Set<NameSpace> nameSpaces() {
		return this.nameSpaces;
	}

	/** The purposes of objects. */
	public enum Role {

		/** The type of columns. */
		TYPE,

		/** A holder of data. */
		STORAGE,

		/** A view of data that others hold. */
		QUERY,

		/** Code, or something that other code uses. */
		CODE;

		/**
		 * Whether other objects are built on objects with this purpose, so that these
		 * come first.
		 * @return whether it is a type or holds data
		 */
		public boolean isFoundation() {
			return this == TYPE || this == STORAGE;
		}

	}

}
