package dev.migrate.spring.jpa;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.migrate.mapping.RenamedFrom;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/** The field or the method of an attribute that carries its former names. */
final class AttributeMember {

	private AttributeMember() {
	}

	static Optional<AnnotatedElement> of(Class<?> type, String attribute) {
		return classes(type).flatMap((declaring) -> members(declaring, attribute))
			.filter((member) -> member.isAnnotationPresent(RenamedFrom.class))
			.findFirst();
	}

	private static Stream<Class<?>> classes(Class<?> type) {
		return Stream.<@Nullable Class<?>>iterate(type, (next) -> next != null, (next) -> next.getSuperclass())
			.map(Class.class::cast);
	}

	private static Stream<AnnotatedElement> members(Class<?> declaring, String attribute) {
		List<String> getters = List.of("get" + StringUtils.capitalize(attribute),
				"is" + StringUtils.capitalize(attribute), attribute);
		Stream<Method> methods = Arrays.stream(declaring.getDeclaredMethods())
			.filter((method) -> method.getParameterCount() == 0 && getters.contains(method.getName()));
		return Stream.concat(
				Arrays.stream(declaring.getDeclaredFields()).filter((field) -> field.getName().equals(attribute)),
				methods);
	}

}
