package dev.migrate.spring.jpa.model;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;

/** The classes of the model. */
public final class Model {

	private static final List<Class<? extends Annotation>> MAPPED = List.of(Entity.class, Embeddable.class,
			MappedSuperclass.class, Converter.class);

	private Model() {
	}

	/**
	 * All classes of the model.
	 * @return the mapped classes
	 */
	public static List<Class<?>> everything() {
		return Stream.concat(oneSchema().stream(), mapped(Schemas.class)).toList();
	}

	/**
	 * The classes of the default schema that refer to no other schema.
	 * @return the mapped classes
	 */
	public static List<Class<?>> oneSchema() {
		return Stream
			.of(Basics.class, Texts.class, Documents.class, Embedding.class, Collected.class, Inheritance.class,
					Generators.class, Associations.class, Ownership.class, Keys.class, Names.class, Constraints.class,
					Validated.class, Extras.class, Audits.class)
			.flatMap(Model::mapped)
			.toList();
	}

	/**
	 * The model of a persistence unit that has an entity in common with the other one.
	 * @return the mapped classes
	 */
	public static List<Class<?>> oneUnit() {
		return Stream.of(Generators.class, Keys.class, Texts.class).flatMap(Model::mapped).toList();
	}

	/**
	 * The model of another persistence unit.
	 * @return the mapped classes
	 */
	public static List<Class<?>> otherUnit() {
		return Stream.of(Texts.class, Names.class).flatMap(Model::mapped).toList();
	}

	private static Stream<Class<?>> mapped(Class<?> theme) {
		return Arrays.stream(theme.getDeclaredClasses())
			.filter((type) -> MAPPED.stream().anyMatch(type::isAnnotationPresent));
	}

}
