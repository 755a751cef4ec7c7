package dev.migrate.internal.schema;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A component of a record, as a {@link SchemaListing} describes it.
 *
 * @param name its name
 * @param label the text before its value, with a blank at its end; or an empty text
 * @param accessor the method that reads it
 */
record RecordPart(String name, String label, Method accessor) {

	/** Components whose values a reader recognises without a label. */
	private static final Set<String> SELF_EVIDENT = Set.of("type", "definition", "query", "expression", "method",
			"command", "content", "columns", "targetColumns", "labels", "keys", "elements", "form", "value", "action",
			"key");

	private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

	static List<RecordPart> of(Class<?> type) {
		return Arrays.stream(type.getRecordComponents())
			.map((component) -> new RecordPart(component.getName(), label(component), component.getAccessor()))
			.toList();
	}

	// A constant of an enumeration explains itself, unless the record has two components
	// of that type.
	private static String label(RecordComponent component) {
		Class<?> type = component.getType();
		boolean evident = type.isEnum() ? Arrays.stream(component.getDeclaringRecord().getRecordComponents())
			.filter((other) -> other.getType() == type)
			.count() == 1 : SELF_EVIDENT.contains(component.getName());
		return evident ? "" : words(component.getName()) + " ";
	}

	// Splits a name in camel case into words.
	static String words(String camelCase) {
		return CAPITAL.matcher(camelCase).replaceAll(" ").toLowerCase(Locale.ROOT);
	}

	@Nullable Object read(Record record) {
		try {
			return this.accessor.invoke(record);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException("The records of this package are public", ex);
		}
	}

}
