package dev.migrate.spring.command.mode;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.migrate.spring.command.line.CommandLineRun;

/** The properties of an application that runs one command and starts nothing else. */
final class CommandModeProperties {

	private static final Map<String, Object> QUIET = Map.ofEntries(
			Map.entry("spring.main.web-application-type", "none"), Map.entry("spring.main.lazy-initialization", "true"),
			Map.entry("spring.main.banner-mode", "off"), Map.entry("spring.main.log-startup-info", "false"),
			Map.entry("spring.main.keep-alive", "false"), Map.entry("spring.main.register-shutdown-hook", "false"),
			Map.entry("spring.jpa.bootstrap", "default"),
			// A pool opens as many connections as it may, and a command needs one at
			// a time.
			Map.entry("spring.datasource.hikari.minimum-idle", "0"),
			// Without it, Spring Boot would connect to the application's database to
			// choose it.
			Map.entry("spring.jpa.hibernate.ddl-auto", "none"), Map.entry("logging.level.root", "warn"),
			// The listener of the command prints what the log says of a run.
			Map.entry("logging.level.dev.migrate", "error"), Map.entry("logging.level.dev.migrate.internal", "warn"),
			Map.entry("logging.level.dev.migrate.spring", "warn"),
			Map.entry("spring.devtools.restart.enabled", "false"));

	private CommandModeProperties() {
	}

	static Map<String, Object> of(CommandLineRun run) {
		Map<String, Object> properties = new LinkedHashMap<>(QUIET);
		// Spring warns of a failure that is reported anyway.
		properties.put("logging.level.org.springframework.context.annotation.AnnotationConfigApplicationContext",
				"error");
		// A scratch database that cannot be created is reported, too.
		properties.put("logging.level.io.zonky.test", "off");
		properties.put("logging.level.org.testcontainers", "off");
		properties.putAll(run.properties());
		return properties;
	}

}
