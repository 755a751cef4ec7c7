package dev.migrate.internal.diff;

/**
 * When an operation runs among those on one object within a {@link Stage}. The order of
 * the constants is the order of the ranks.
 */
enum Rank {

	/** What everybody may do is taken away before something is granted. */
	REVOKE,

	/** Computed columns go before the columns that they are computed from. */
	DROP_COMPUTED,

	/** The object itself, its name, its primary key, or a part without an order. */
	OBJECT,

	/** Constraints, but for the primary key. */
	CONSTRAINT,

	/** Indexes, after the constraints that bring some. */
	INDEX,

	/** Columns that others may be computed from. */
	ADD_COLUMN,

	/** Columns are no longer counted or computed, so that they can change. */
	RELEASE,

	/** Types of columns. */
	TYPE,

	/** Defaults, which are of the new type. */
	DEFAULT,

	/** Nullability, for which a default fills the rows. */
	NULLABILITY,

	/** Columns are counted, which must not be null. */
	IDENTITY,

	/** How columns are stored. */
	STORAGE,

	/** Columns that are computed from others. */
	ADD_COMPUTED,

	/** A part that is there. */
	ALTER_PART,

	/** How a table is stored and guarded, which may need an index or a policy. */
	FORM

}
