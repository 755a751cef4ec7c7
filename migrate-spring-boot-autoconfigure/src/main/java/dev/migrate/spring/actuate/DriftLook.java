package dev.migrate.spring.actuate;

/** How far a request wants to know of drift. */
public enum DriftLook {

	/** What the last run has seen: part of the one query. */
	RECORDED,

	/** What is there now: the schema is inspected for this answer. */
	NOW

}
