package dev.migrate.comparison;

/** The form of generated changes. */
public enum Form {

	/** As few statements as possible, in one transaction if possible. */
	PLAIN,

	/**
	 * More statements, which commit one by one, so that a running application waits for
	 * its tables as briefly as possible.
	 */
	ONLINE

}
