package dev.migrate.architecture;

import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The types of Migrate that some types lead to through their public and protected
 * signatures: parameters, results, declared exceptions, fields, type arguments and
 * bounds, supertypes and permitted subtypes.
 */
final class ReachableTypes {

	private static final String ROOT = "dev.migrate.";

	private final Set<Class<?>> types = new TreeSet<>(Comparator.comparing(Class::getName));

	private final Set<Type> seen = new HashSet<>();

	private ReachableTypes() {
	}

	/**
	 * Looks for types.
	 * @param roots the types at the start
	 * @return the types, nested ones and the roots among them, ordered by name
	 */
	static Set<Class<?>> from(Class<?>... roots) {
		ReachableTypes reachable = new ReachableTypes();
		reachable.visit(roots);
		return reachable.types;
	}

	/**
	 * The types that have a file of their own.
	 * @param types some types
	 * @return the names of the types that are not nested, ordered
	 */
	static List<String> files(Set<Class<?>> types) {
		return types.stream().filter((type) -> !type.isMemberClass()).map(Class::getName).toList();
	}

	private void visit(Type... found) {
		Stream.of(found).forEach(this::visit);
	}

	private void visit(@Nullable Type type) {
		if (type == null || !this.seen.add(type)) {
			return;
		}
		if (type instanceof Class<?> named) {
			visitClass(named);
		}
		else if (type instanceof ParameterizedType parameterized) {
			visit(parameterized.getRawType());
			visit(parameterized.getActualTypeArguments());
		}
		else if (type instanceof WildcardType wildcard) {
			visit(wildcard.getUpperBounds());
			visit(wildcard.getLowerBounds());
		}
		else if (type instanceof TypeVariable<?> variable) {
			visit(variable.getBounds());
		}
		else if (type instanceof GenericArrayType array) {
			visit(array.getGenericComponentType());
		}
	}

	private void visitClass(Class<?> type) {
		if (type.isArray()) {
			visit(type.getComponentType());
			return;
		}
		if (!type.getName().startsWith(ROOT)) {
			return;
		}
		this.types.add(type);
		visit(type.getTypeParameters());
		visit(type.getGenericSuperclass());
		visit(type.getGenericInterfaces());
		visit(type.getEnclosingClass());
		if (type.isSealed()) {
			visit(type.getPermittedSubclasses());
		}
		Stream.of(type.getDeclaredFields())
			.filter((field) -> isApi(field.getModifiers()))
			.map(Field::getGenericType)
			.forEach(this::visit);
		Stream.concat(Stream.of(type.getDeclaredConstructors()), Stream.of(type.getDeclaredMethods()))
			.filter((member) -> isApi(member.getModifiers()) && !member.isSynthetic())
			.forEach(this::visitSignature);
	}

	private void visitSignature(Executable member) {
		visit(member.getTypeParameters());
		visit(member.getGenericParameterTypes());
		visit(member.getGenericExceptionTypes());
		if (member instanceof Method method) {
			visit(method.getGenericReturnType());
		}
	}

	private static boolean isApi(int modifiers) {
		return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
	}

}
