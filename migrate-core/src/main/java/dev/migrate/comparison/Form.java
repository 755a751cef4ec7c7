package dev.migrate.comparison;

/** How generated changes are written. */
public enum Form {

	/** In as few statements as can be, in one transaction if that is possible. */
	PLAIN,

	/**
	 * So that a running application is kept out of its tables for the shortest time: in
	 * more statements, which commit one by one.
	 */
	ONLINE

}
