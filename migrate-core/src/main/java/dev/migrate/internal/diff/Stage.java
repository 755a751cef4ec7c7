package dev.migrate.internal.diff;

/** When an operation runs. The order of the constants is the order of the stages. */
enum Stage {

	/** Privileges are taken away from what is still there. */
	REVOKE,

	/** Policies, rules and triggers go first: nothing uses them. */
	RELEASE,

	/** Views and routines go, each before what it uses. */
	CLEAR,

	/** Foreign keys are cut before the keys that they refer to. */
	CUT,

	/** Partitions become tables of their own. */
	DETACH,

	/** Indexes and constraints go before the columns that they are about. */
	UNBIND,

	/** Columns that are computed again. */
	UNCOMPUTE,

	/** What has a name that something new takes. */
	GIVE_WAY,

	/** Schemas, which all else may need. */
	OPEN,

	/** Extensions, which bring types and functions. */
	INSTALL,

	/** Values that are added to enums. */
	EXTEND,

	/** Types, sequences, tables and what they need, each after what it uses. */
	BUILD,

	/** Constraints and indexes, when all columns are there. */
	BIND,

	/** Tables become partitions. */
	ATTACH,

	/** Foreign keys, when all keys are there. */
	CONNECT,

	/** Views and routines, when all tables are there. */
	SHOW,

	/** Triggers, rules and policies, which may call all of them. */
	GUARD,

	/** What is said of things. */
	DESCRIBE,

	/** Columns that nothing uses any more. */
	PRUNE,

	/** Objects that nothing uses any more, each before what it uses. */
	DEMOLISH,

	/** Extensions of which nothing uses anything any more. */
	UNINSTALL,

	/** Schemas that hold nothing any more. */
	CLOSE,

	/** Privileges on what is there now. */
	GRANT

}
