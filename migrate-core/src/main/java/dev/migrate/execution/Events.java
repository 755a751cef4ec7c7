package dev.migrate.execution;

import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;

import dev.migrate.lock.LockHolder;
import org.jspecify.annotations.Nullable;
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

	static BiConsumer<Duration, @Nullable LockHolder> lockAwaited(RunSettings settings) {
		return (waited, holder) -> publish(settings.listeners(), new MigrationEvent.LockAwaited(waited, holder));
	}

}
