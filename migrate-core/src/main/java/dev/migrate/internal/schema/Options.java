package dev.migrate.internal.schema;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Parameters of the form {@code name = value}. */
final class Options {

	private Options() {
	}

	// Ordered by name, so that equal options are printed alike.
	static Map<String, String> copyOf(Map<String, String> options) {
		return Collections.unmodifiableMap(new TreeMap<>(options));
	}

}
