package dev.migrate.operation;

/** What an operation does to its subject. */
public enum Verb {

	/** It makes it. */
	CREATE,

	/** It takes it away. */
	DROP,

	/** It changes it, where it is. */
	ALTER,

	/** It calls it by another name. */
	RENAME;

	/**
	 * What takes this back.
	 * @return the verb in the other direction
	 */
	public Verb reverse() {
		return switch (this) {
			case CREATE -> DROP;
			case DROP -> CREATE;
			case ALTER, RENAME -> this;
		};
	}

}
