package dev.migrate.spring.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.migrate.spring.command.output.Volume;
import org.jspecify.annotations.Nullable;

/** The options of a command as properties of the application. */
record OptionProperties(CommonOptions options) {

	Map<String, Object> toMap() {
		Map<String, Object> properties = new LinkedHashMap<>();
		put(properties, "migrate.url", this.options.url);
		put(properties, "migrate.user", this.options.user);
		put(properties, "migrate.password", password(this.options.passwordFile));
		if (this.options.locations != null) {
			properties.put("migrate.locations", String.join(",", this.options.locations));
		}
		this.options.placeholders.forEach((name, value) -> properties.put("migrate.placeholders[" + name + "]", value));
		if (this.options.volume() == Volume.DEBUG) {
			properties.put("logging.level.dev.migrate", "debug");
		}
		return properties;
	}

	private static void put(Map<String, Object> properties, String name, @Nullable String value) {
		if (value != null) {
			properties.put(name, value);
		}
	}

	private static @Nullable String password(@Nullable Path file) {
		if (file == null) {
			return null;
		}
		try {
			return Files.readString(file).lines().findFirst().orElse("");
		}
		catch (IOException ex) {
			throw new CommandException("The password file " + file + " cannot be read: " + ex + ".",
					"Name a file that this user can read with --password-file.");
		}
	}

}
