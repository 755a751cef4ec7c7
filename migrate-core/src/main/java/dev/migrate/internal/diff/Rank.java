package dev.migrate.internal.diff;

/**
 * The rank of an operation among those on one object within a {@link Stage}. The
 * constants are in the order of the ranks.
 */
enum Rank {

	/** The default privileges of PUBLIC are revoked before anything is granted. */
	REVOKE,

	/** Generated columns are dropped before the columns that their expressions use. */
	DROP_COMPUTED,

	/** The object itself, its name, its primary key, or a part that needs no order. */
	OBJECT,

	/** Constraints, except the primary key. */
	CONSTRAINT,

	/** Indexes, after the constraints that create some. */
	INDEX,

	/** Columns that the expressions of others may use. */
	ADD_COLUMN,

	/** Columns lose their identity or expression, so that they can change. */
	RELEASE,

	/** Types of columns. */
	TYPE,

	/** Defaults, which are of the new type. */
	DEFAULT,

	/** Nullability. A default may have to fill the rows first. */
	NULLABILITY,

	/** Identities of columns, which must not be null. */
	IDENTITY,

	/** The storage of columns. */
	STORAGE,

	/** Generated columns. */
	ADD_COMPUTED,

	/** An existing part. */
	ALTER_PART,

	/** The storage and security of a table, which may need an index or a policy. */
	FORM

}
