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
			// A pool fills up, and a command needs no more than one connection at a time.
			Map.entry("spring.datasource.hikari.minimum-idle", "0"),
			// To choose it, Spring Boot would connect to the application's database.
			Map.entry("spring.jpa.hibernate.ddl-auto", "none"), Map.entry("logging.level.root", "warn"),
			Map.entry("logging.level.dev.migrate", "warn"), Map.entry("spring.devtools.restart.enabled", "false"));

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
