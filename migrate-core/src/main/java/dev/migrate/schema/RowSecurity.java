package dev.migrate.schema;

/** For whom the policies of a table hold. */
public enum RowSecurity {

	/** For nobody. */
	DISABLED,

	/** For everybody but the owner. */
	ENABLED,

	/** For the owner too. */
	FORCED,

	/** For nobody; but once enabled, for the owner too. */
	FORCED_WHEN_ENABLED

}
