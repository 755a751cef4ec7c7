package dev.migrate.spring.documentation;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** The fields in the JSON of a report, from its record. */
final class JsonFields {

	private final List<JsonField> fields = new ArrayList<>();

	private JsonFields() {
	}

	static List<JsonField> of(Class<?> report) {
		JsonFields fields = new JsonFields();
		fields.addRecord("", report);
		return fields.fields;
	}

	private void addRecord(String prefix, Class<?> type) {
		Optional<Method> value = Arrays.stream(type.getDeclaredMethods())
			.filter((method) -> method.isAnnotationPresent(JsonValue.class))
			.findFirst();
		if (value.isPresent()) {
			addRecord(prefix, value.get().getReturnType());
			return;
		}
		for (RecordComponent component : type.getRecordComponents()) {
			if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
				addRecord(prefix, component.getType());
			}
			else if (!isIgnored(component)) {
				add(prefix + component.getName(), component.getAnnotatedType());
			}
		}
	}

	private static boolean isIgnored(RecordComponent component) {
		JsonIgnoreProperties names = component.getDeclaringRecord().getAnnotation(JsonIgnoreProperties.class);
		return component.getAccessor().isAnnotationPresent(JsonIgnore.class)
				|| (names != null && List.of(names.value()).contains(component.getName()));
	}

	private void add(String path, AnnotatedType annotated) {
		boolean optional = annotated.isAnnotationPresent(Nullable.class);
		Class<?> type = raw(annotated.getType());
		if (Collection.class.isAssignableFrom(type)) {
			Class<?> element = raw(
					((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[0].getType());
			this.fields.add(new JsonField(path, "list of " + plural(element), optional));
			addNested(path + "[].", element);
		}
		else {
			this.fields.add(new JsonField(path, word(type), optional));
			addNested(path + ".", type);
		}
	}

	private void addNested(String prefix, Class<?> type) {
		if (type.isRecord()) {
			addRecord(prefix, type);
		}
	}

	private static Class<?> raw(Type type) {
		return (type instanceof ParameterizedType generic) ? raw(generic.getRawType()) : (Class<?>) type;
	}

	private static String plural(Class<?> type) {
		String word = word(type);
		return type.isEnum() ? word : word + "s";
	}

	private static String word(Class<?> type) {
		if (type.isEnum()) {
			return Arrays.stream(type.getEnumConstants())
				.map((constant) -> "`" + constant + "`")
				.collect(Collectors.joining(", "));
		}
		if (type == String.class || type == Instant.class || type == Duration.class) {
			return Map.of(String.class, "string", Instant.class, "time", Duration.class, "duration").get(type);
		}
		if (type == boolean.class || type == Boolean.class) {
			return "boolean";
		}
		return (type.isPrimitive() || Number.class.isAssignableFrom(type)) ? "number" : "object";
	}

}
