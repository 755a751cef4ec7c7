package dev.migrate.drift;

/** What a run does about drift. */
public enum OnDrift {

	/** It neither looks for it nor records what it leaves. */
	IGNORE,

	/** It names each difference and goes on. */
	WARN,

	/** It names each difference and changes nothing. */
	FAIL

}
