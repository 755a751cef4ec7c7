package dev.migrate.execution;

/**
 * Hears what a run does, in its thread. An exception that a listener throws is logged and
 * does not stop the run.
 */
@FunctionalInterface
public interface MigrationListener {

	/**
	 * Called for each event, in order.
	 * @param event what happened
	 */
	void onEvent(MigrationEvent event);

}
