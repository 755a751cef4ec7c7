package dev.migrate.internal.diff;

/**
 * The stage in which an operation runs. The constants are in the order of the stages.
 */
enum Stage {

	/** Privileges on the existing objects are revoked. */
	REVOKE,

	/** Policies, rules and triggers are dropped first: nothing uses them. */
	RELEASE,

	/** Views and routines are dropped, each before the objects that it uses. */
	CLEAR,

	/** Foreign keys are dropped before the keys that they refer to. */
	CUT,

	/** Partitions are detached. */
	DETACH,

	/** Indexes and constraints are dropped before their columns. */
	UNBIND,

	/**
	 * Generated columns that are created again are dropped, and columns that keep a table
	 * from becoming a partition.
	 */
	UNCOMPUTE,

	/** Objects are dropped whose names new things take. */
	GIVE_WAY,

	/** Schemas are created, which everything else may need. */
	OPEN,

	/** Extensions are created, which bring types and functions. */
	INSTALL,

	/** Values are added to enums. */
	EXTEND,

	/**
	 * Types, sequences, tables and the objects that they need are created, each after
	 * those that it uses.
	 */
	BUILD,

	/** Constraints and indexes are created, once all columns exist. */
	BIND,

	/** Partitions are attached. */
	ATTACH,

	/** Foreign keys are created, once all keys exist. */
	CONNECT,

	/** Views and routines are created, once all tables exist. */
	SHOW,

	/** Triggers, rules and policies are created, which may use all other objects. */
	GUARD,

	/** Comments are set. */
	DESCRIBE,

	/** Columns without users are dropped. */
	PRUNE,

	/** Objects without users are dropped, each before the objects that it uses. */
	DEMOLISH,

	/** Extensions without users are dropped. */
	UNINSTALL,

	/** Empty schemas are dropped. */
	CLOSE,

	/** Privileges on the new set of objects are granted. */
	GRANT

}
