package dev.migrate.internal.execution;

import java.util.List;

import dev.migrate.execution.MigrationEvent;
import dev.migrate.execution.MigrationListener;
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
