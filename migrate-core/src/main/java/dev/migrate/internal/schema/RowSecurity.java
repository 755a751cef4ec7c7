package dev.migrate.internal.schema;

/** The roles that the policies of a table hold for. */
public enum RowSecurity {

	/** Nobody. */
	DISABLED,

	/** Everybody except the owner. */
	ENABLED,

	/** Everybody, including the owner. */
	FORCED,

	/** Nobody; but once enabled, everybody including the owner. */
	FORCED_WHEN_ENABLED

}
