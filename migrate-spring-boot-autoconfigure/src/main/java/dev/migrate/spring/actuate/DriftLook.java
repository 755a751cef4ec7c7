package dev.migrate.spring.actuate;

/** How much a request wants to know about drift. */
public enum DriftLook {

	/** The drift that the last run found: part of the one query. */
	RECORDED,

	/** The drift at this moment: the schema is inspected for this answer. */
	NOW

}
