package dev.migrate.schema;

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
	 * Whether it stands between the rows and whoever reads or writes them, and may call
	 * whatever is there.
	 * @return whether it is neither a constraint nor an index
	 */
	public boolean isGuard() {
		return this == TRIGGER || this == RULE || this == POLICY;
	}

}
