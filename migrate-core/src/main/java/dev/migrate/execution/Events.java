package dev.migrate.execution;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the listeners. */
final class Events {

	private static final Logger logger = LoggerFactory.getLogger(Events.class);

	private Events() {
	}

	static void publish(List<MigrationListener> listeners, MigrationEvent event) {
		for (MigrationListener listener : listeners) {
			try {
				listener.onEvent(event);
			}
			catch (RuntimeException ex) {
				logger.warn("A listener failed at {}; the run goes on", event, ex);
			}
		}
	}

}
