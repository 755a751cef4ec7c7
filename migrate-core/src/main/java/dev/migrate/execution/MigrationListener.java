package dev.migrate.execution;

/**
 * Receives the events of a run, in its thread. An exception that a listener throws is
 * logged and does not stop the run.
 */
@FunctionalInterface
public interface MigrationListener {

	/**
	 * Called for each event, in order, and by one thread at a time:
	 * {@link MigrationEvent.StatementProgress} comes from another thread than the others.
	 * @param event the event
	 */
	void onEvent(MigrationEvent event);

}
