package dev.migrate.internal.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Parameters of the form {@code name = value}. */
final class Options {

	private Options() {
	}

	static Map<String, String> copyOf(Map<String, String> options) {
		return Collections.unmodifiableMap(new LinkedHashMap<>(options));
	}

}
