package dev.migrate.script;

/**
 * Whether the statements of a part of a section share one transaction.
 */
public enum TransactionMode {

	/** All statements and their bookkeeping are one transaction. */
	ON,

	/** Each statement is its own transaction, as {@code transaction=off} says. */
	OFF

}
