package dev.migrate.internal.scratch;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.migrate.internal.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Restores the names of the schemas in a snapshot, both alone and before a dot in SQL.
 * The names of the scratch occur nowhere else, so a search in text finds them.
 */
final class OwnNames {

	private final Map<String, String> originals = new LinkedHashMap<>();

	OwnNames(Map<String, String> names) {
		names.forEach((original, name) -> this.originals.put(name, original));
	}

	Schema of(Schema schema) {
		return (Schema) record(schema);
	}

	private @Nullable Object value(@Nullable Object value) {
		if (value instanceof String text) {
			return text(text);
		}
		if (value instanceof List<?> list) {
			return list.stream().map(this::value).toList();
		}
		if (value instanceof Map<?, ?> map) {
			Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
			map.forEach((key, each) -> copy.put(key, value(each)));
			return copy;
		}
		return (value instanceof Record) ? record(value) : value;
	}

	private String text(String text) {
		String original = this.originals.get(text);
		if (original != null) {
			return original;
		}
		String replaced = text;
		for (Map.Entry<String, String> name : this.originals.entrySet()) {
			replaced = replaced.contains(name.getKey())
					? replaced.replace(name.getKey() + ".", quoted(name.getValue()) + ".") : replaced;
		}
		return replaced;
	}

	private static String quoted(String name) {
		return name.matches("[a-z_][a-z0-9_]*") ? name : '"' + name.replace("\"", "\"\"") + '"';
	}

	private Object record(Object record) {
		RecordComponent[] components = record.getClass().getRecordComponents();
		try {
			@Nullable Object[] values = new Object[components.length];
			for (int index = 0; index < components.length; index++) {
				values[index] = value(components[index].getAccessor().invoke(record));
			}
			return canonical(record.getClass(), components).newInstance(values);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException("The records of a snapshot are public", ex);
		}
	}

	private static Constructor<?> canonical(Class<?> type, RecordComponent[] components) throws NoSuchMethodException {
		return type
			.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
	}

}
