package dev.migrate.internal.operation;

/** The effect of an operation on its subject. */
public enum Verb {

	/** The subject is created. */
	CREATE,

	/** The subject is dropped. */
	DROP,

	/** The subject is changed in place. */
	ALTER,

	/** The subject gets another name. */
	RENAME

}
