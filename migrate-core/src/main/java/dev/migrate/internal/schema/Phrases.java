package dev.migrate.internal.schema;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Describes a record in words, component by component. It omits defaults: nulls, empty
 * collections, and the first constant of an enumeration.
 */
final class Phrases {

	private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_$]+");

	private final Map<Class<?>, List<RecordPart>> parts = new HashMap<>();

	List<RecordPart> parts(Object record) {
		return this.parts.computeIfAbsent(record.getClass(), RecordPart::of);
	}

	// Describes the record without the components left out and without its named parts.
	String of(Record record, Set<String> left) {
		return parts(record).stream()
			.filter((part) -> !left.contains(part.name()))
			.map((part) -> phrase(part, part.read(record)))
			.filter((phrase) -> !phrase.isEmpty())
			.collect(Collectors.joining(" "));
	}

	private String phrase(RecordPart part, @Nullable Object value) {
		if (value == null) {
			return "";
		}
		if (value instanceof ColumnValue) {
			return RecordPart.words(value.getClass().getSimpleName()) + " " + nested((Record) value);
		}
		if (part.name().equals("comment")) {
			return part.label() + literal(value.toString());
		}
		String text = text(value);
		return text.isEmpty() ? "" : part.label() + text;
	}

	private String text(Object value) {
		if (value instanceof Enum<?> constant) {
			return isFirst(constant) ? "" : constant.name().replace('_', ' ');
		}
		if (value instanceof Collection<?> values) {
			return areNamed(values) ? "" : list(values.stream().map(this::element).toList());
		}
		if (value instanceof Map<?, ?> map) {
			return list(
					map.entrySet().stream().map((entry) -> entry.getKey() + "=" + entry.getValue()).sorted().toList());
		}
		if (value instanceof QualifiedName name) {
			return name(name);
		}
		return (value instanceof Record record) ? nested(record) : value.toString();
	}

	private static boolean isFirst(Enum<?> constant) {
		return constant == constant.getDeclaringClass().getEnumConstants()[0];
	}

	// Texts in a list are names of columns, labels or roles.
	private String element(Object value) {
		if (value instanceof String name) {
			return name(name);
		}
		return (value instanceof Record record && !(value instanceof QualifiedName)) ? of(record, Set.of())
				: text(value);
	}

	private String nested(Record record) {
		String inner = of(record, Set.of());
		return (inner.isEmpty() || parts(record).size() == 1) ? inner : "(" + inner + ")";
	}

	private static String list(List<String> values) {
		return values.isEmpty() ? "" : "(" + String.join(", ", values) + ")";
	}

	static String name(QualifiedName name) {
		return name(name.schema()) + "." + name(name.name());
	}

	// Quotes a name if a reader could not see where it ends.
	static String name(String name) {
		return PLAIN.matcher(name).matches() ? name : '"' + name.replace("\"", "\"\"") + '"';
	}

	private static String literal(String text) {
		return "'" + text.replace("'", "''") + "'";
	}

	// Whether the values are parts that have their own lines.
	boolean areNamed(Collection<?> values) {
		Object first = values.stream().findFirst().orElse(null);
		return first instanceof Record && !(first instanceof QualifiedName)
				&& parts(first).get(0).name().equals(ListingWriter.NAME);
	}

}
