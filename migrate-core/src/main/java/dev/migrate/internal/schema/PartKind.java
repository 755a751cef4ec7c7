package dev.migrate.internal.schema;

/** The kinds of {@link Part}. */
public enum PartKind {

	/** {@link Constraint}. */
	CONSTRAINT,

	/** {@link Index}. */
	INDEX,

	/** {@link Trigger}. */
	TRIGGER,

	/** {@link Rule}. */
	RULE,

	/** {@link Policy}. */
	POLICY;

	/**
	 * Whether a part of this kind runs when rows are read or written. It may then call
	 * any routine.
	 * @return whether it is neither a constraint nor an index
	 */
	public boolean isGuard() {
		return this == TRIGGER || this == RULE || this == POLICY;
	}

}
