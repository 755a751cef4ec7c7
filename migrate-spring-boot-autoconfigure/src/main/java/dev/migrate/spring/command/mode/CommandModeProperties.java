package dev.migrate.spring.command.mode;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.migrate.spring.command.CommandLineRun;

/** The properties of an application that runs one command and starts nothing else. */
final class CommandModeProperties {

	private static final Map<String, Object> QUIET = Map.of("spring.main.web-application-type", "none",
			"spring.main.lazy-initialization", "true", "spring.main.banner-mode", "off", "spring.main.log-startup-info",
			"false", "spring.main.keep-alive", "false", "spring.main.register-shutdown-hook", "false",
			"spring.jpa.bootstrap", "default", "logging.level.root", "warn", "logging.level.dev.migrate", "warn",
			"spring.devtools.restart.enabled", "false");

	private CommandModeProperties() {
	}

	static Map<String, Object> of(CommandLineRun run) {
		Map<String, Object> properties = new LinkedHashMap<>(QUIET);
		// The failure itself is reported after it.
		properties.put("logging.level.org.springframework.context.annotation.AnnotationConfigApplicationContext",
				"error");
		// So is what keeps a scratch database from being made.
		properties.put("logging.level.io.zonky.test", "off");
		properties.put("logging.level.org.testcontainers", "off");
		properties.putAll(run.properties());
		return properties;
	}

}
