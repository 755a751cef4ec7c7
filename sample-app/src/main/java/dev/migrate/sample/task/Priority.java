package dev.migrate.sample.task;

/** How much a task matters. */
public enum Priority {

	/** Some day. */
	LOW,

	/** As it comes. */
	NORMAL,

	/** Before the others. */
	HIGH

}
