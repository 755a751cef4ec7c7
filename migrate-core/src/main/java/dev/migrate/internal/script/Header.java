package dev.migrate.internal.script;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The comment lines at the top of a file, as the author wrote them.
 *
 * @param message the lines before the first key
 * @param values the value of each key
 * @param end the start of the body
 */
record Header(List<String> message, Map<HeaderKey, Value> values, int end) {

	Header {
		message = List.copyOf(message);
		values = Collections.unmodifiableMap(values);
	}

	@Nullable Value value(HeaderKey key) {
		return this.values.get(key);
	}

	/**
	 * The value behind a key.
	 *
	 * @param text the text, without blanks around it
	 * @param position the start of its line
	 */
	record Value(String text, int position) {
	}

}
