package dev.migrate.spring.command.mode.busy;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Starts with the context, as listeners of message queues do. */
@Component
class Lifecycle implements SmartLifecycle {

	@Override
	public void start() {
		Mark.LIFECYCLE.leave();
	}

	@Override
	public void stop() {
	}

	@Override
	public boolean isRunning() {
		return false;
	}

}
