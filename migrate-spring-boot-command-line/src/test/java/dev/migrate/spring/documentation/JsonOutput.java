package dev.migrate.spring.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

/** Compares the JSON of a command with the fields that its page has. */
final class JsonOutput {

	private final List<JsonField> fields;

	private final List<String> differences = new ArrayList<>();

	private JsonOutput(List<JsonField> fields) {
		this.fields = fields;
	}

	/**
	 * the fields that the page does not have, and those that are missing; empty if there
	 * are none
	 */
	static List<String> differences(JsonNode output, List<JsonField> fields) {
		JsonOutput comparison = new JsonOutput(fields);
		comparison.compare("", output);
		return comparison.differences;
	}

	private void compare(String prefix, JsonNode object) {
		Set<String> missing = here(prefix, false);
		Set<String> known = here(prefix, true);
		object.propertyStream().forEach((entry) -> {
			missing.remove(entry.getKey());
			if (!known.contains(entry.getKey())) {
				this.differences.add("not on the page: " + prefix + entry.getKey());
			}
			JsonNode value = entry.getValue();
			if (value.isNull()) {
				this.differences.add("null: " + prefix + entry.getKey());
			}
			if (value.isObject()) {
				compare(prefix + entry.getKey() + ".", value);
			}
			value.valueStream()
				.filter((element) -> value.isArray() && element.isObject())
				.forEach((element) -> compare(prefix + entry.getKey() + "[].", element));
		});
		missing.forEach((name) -> this.differences.add("missing: " + prefix + name));
	}

	// The names of the fields of an object.
	private Set<String> here(String prefix, boolean optional) {
		return this.fields.stream()
			.filter((field) -> field.path().equals(prefix + field.name()))
			.filter((field) -> optional || !field.optional())
			.map(JsonField::name)
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
