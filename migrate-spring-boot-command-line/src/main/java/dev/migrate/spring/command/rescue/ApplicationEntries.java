package dev.migrate.spring.command.rescue;

import java.nio.file.Path;
import java.util.List;

import org.springframework.boot.SpringBootVersion;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** The facts about an application and the place where it runs. */
final class ApplicationEntries {

	private ApplicationEntries() {
	}

	static Entries section(ApplicationContext application, String version) {
		return new Entries("Application",
				List.of(Entry.of("Migrate", version), Entry.of("Spring Boot", SpringBootVersion.getVersion()),
						Entry.of("Java", Runtime.version() + " from " + System.getProperty("java.home")),
						Entry.of("working directory", Path.of("").toAbsolutePath().toString()),
						Entry.of("active profiles", profiles(application.getEnvironment()))));
	}

	private static String profiles(Environment environment) {
		String[] active = environment.getActiveProfiles();
		return (active.length > 0) ? String.join(", ", active)
				: "none (default: " + String.join(", ", environment.getDefaultProfiles()) + ")";
	}

}
