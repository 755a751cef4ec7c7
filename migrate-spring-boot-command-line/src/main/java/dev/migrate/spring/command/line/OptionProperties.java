package dev.migrate.spring.command.line;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.migrate.spring.command.output.Volume;

/** The options of a command as properties of the application. */
record OptionProperties(CommonOptions options) {

	private static final List<String> LOGGERS = List.of("dev.migrate", "dev.migrate.internal", "dev.migrate.spring");

	private static final String PLACEHOLDER = "migrate.placeholders[";

	/**
	 * The placeholders among properties.
	 * @param properties the properties
	 * @return the names of the placeholders that have a value there
	 */
	static List<String> keys(Map<String, Object> properties) {
		return properties.keySet()
			.stream()
			.filter((name) -> name.startsWith(PLACEHOLDER))
			.map((name) -> name.substring(PLACEHOLDER.length(), name.length() - 1))
			.toList();
	}

	Map<String, Object> toMap() {
		Map<String, Object> properties = new LinkedHashMap<>();
		if (this.options.locations != null) {
			properties.put("migrate.locations", String.join(",", this.options.locations));
		}
		this.options.placeholders.forEach((name, value) -> properties.put(PLACEHOLDER + name + "]", value));
		if (this.options.volume() == Volume.DEBUG) {
			LOGGERS.forEach((logger) -> properties.put("logging.level." + logger, "debug"));
		}
		return properties;
	}

}
