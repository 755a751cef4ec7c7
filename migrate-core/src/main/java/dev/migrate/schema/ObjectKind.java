package dev.migrate.schema;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The kinds of {@link SchemaObject}, and what all objects of a kind have in common. */
public enum ObjectKind {

	/** {@link EnumType}. */
	ENUM(Role.TYPE, "type", NameSpace.TYPE),

	/** {@link DomainType}. */
	DOMAIN(Role.TYPE, "type", NameSpace.TYPE),

	/** {@link CompositeType}. */
	COMPOSITE(Role.TYPE, "type", NameSpace.RELATION, NameSpace.TYPE),

	/** {@link RangeType}. The functions that make its values keep their names. */
	RANGE(Role.TYPE, null, NameSpace.TYPE),

	/** {@link Sequence}. It is no type, but cannot be created under the name of one. */
	SEQUENCE(Role.STORAGE, "sequence", NameSpace.RELATION, NameSpace.TYPE),

	/** {@link Table}. */
	TABLE(Role.STORAGE, "table", NameSpace.RELATION, NameSpace.TYPE),

	/** {@link View}. */
	VIEW(Role.QUERY, "view", NameSpace.RELATION, NameSpace.TYPE),

	/** {@link MaterializedView}. */
	MATERIALIZED_VIEW(Role.QUERY, "view", NameSpace.RELATION, NameSpace.TYPE),

	/** {@link Routine} that is a function. Nobody wants to type its arguments. */
	FUNCTION(Role.CODE, null, NameSpace.ROUTINE),

	/** {@link Routine} that is a procedure. Nobody wants to type its arguments. */
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
	 * What objects of this kind are there for.
	 * @return the role
	 */
	public Role role() {
		return this.role;
	}

	/**
	 * What a person calls an object of this kind who renames it.
	 * @return the word, or {@code null} if objects of this kind are not renamed by people
	 */
	public @Nullable String word() {
		return this.word;
	}

	/**
	 * Where the name of an object of this kind has to be the only one.
	 * @return the name spaces; empty if objects of other kinds may have its name
	 */
	public Set<NameSpace> nameSpaces() {
		return this.nameSpaces;
	}

	/** What objects are there for. */
	public enum Role {

		/** Columns are of it. */
		TYPE,

		/** It holds data. */
		STORAGE,

		/** It shows data of others. */
		QUERY,

		/** It does something, or tells others how to. */
		CODE;

		/**
		 * Whether other objects are built upon it, so that it comes first.
		 * @return whether it is a type or holds data
		 */
		public boolean isFoundation() {
			return this == TYPE || this == STORAGE;
		}

	}

}
