package dev.migrate.spring.command.line;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.migrate.spring.command.output.Volume;

/** The options of a command as properties of the application. */
record OptionProperties(CommonOptions options) {

	Map<String, Object> toMap() {
		Map<String, Object> properties = new LinkedHashMap<>();
		if (this.options.locations != null) {
			properties.put("migrate.locations", String.join(",", this.options.locations));
		}
		this.options.placeholders.forEach((name, value) -> properties.put("migrate.placeholders[" + name + "]", value));
		if (this.options.volume() == Volume.DEBUG) {
			properties.put("logging.level.dev.migrate", "debug");
		}
		return properties;
	}

}
