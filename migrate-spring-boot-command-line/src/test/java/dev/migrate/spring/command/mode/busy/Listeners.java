package dev.migrate.spring.command.mode.busy;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Listens to the events of the application. */
@Component
class Listeners {

	@EventListener(WebServerInitializedEvent.class)
	void serving() {
		Mark.WEB_SERVER.leave();
	}

	@EventListener(ContextRefreshedEvent.class)
	void refreshed() {
		Mark.CONTEXT_REFRESHED.leave();
	}

	@EventListener(ApplicationStartedEvent.class)
	void started() {
		Mark.APPLICATION_STARTED.leave();
	}

	@EventListener(ContextClosedEvent.class)
	void closed() {
		Mark.CONTEXT_CLOSED.leave();
	}

}
