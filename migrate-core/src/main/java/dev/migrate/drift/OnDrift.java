package dev.migrate.drift;

/** The reaction of a run to drift. */
public enum OnDrift {

	/** It neither looks for drift nor records the schema that it leaves. */
	IGNORE,

	/** It names each difference and goes on. */
	WARN,

	/** It names each difference and changes nothing. */
	FAIL

}
