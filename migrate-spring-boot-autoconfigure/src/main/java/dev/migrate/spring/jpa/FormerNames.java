package dev.migrate.spring.jpa;

import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.migrate.mapping.RenamedFrom;
import dev.migrate.targetschema.FormerName;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.Join;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.Value;
import org.jspecify.annotations.Nullable;

/**
 * The former names that the entities declare with {@link RenamedFrom}. The names of
 * tables and columns are those that Hibernate has chosen.
 *
 * @param names the names in the database
 */
record FormerNames(MappedNames names) {

	List<FormerName> of(Metadata metadata) {
		List<FormerName> names = new ArrayList<>();
		for (PersistentClass entity : metadata.getEntityBindings()) {
			// The tables of Envers have no class that could carry the annotation.
			Class<?> type = entity.getMappedClass();
			if (type != null) {
				entity(names, entity, type);
			}
		}
		return names.stream().distinct().toList();
	}

	private void entity(List<FormerName> names, PersistentClass entity, Class<?> type) {
		table(names, entity, type);
		Optional.ofNullable(entity.getIdentifierProperty()).ifPresent((property) -> property(names, type, property));
		entity.getProperties().forEach((property) -> property(names, type, property));
		entity.getJoins()
			.stream()
			.map(Join::getProperties)
			.flatMap(List::stream)
			.forEach((property) -> property(names, type, property));
	}

	private void table(List<FormerName> names, PersistentClass entity, Class<?> type) {
		RenamedFrom said = type.getDeclaredAnnotation(RenamedFrom.class);
		PersistentClass parent = entity.getSuperclass();
		boolean own = parent == null || !parent.getTable().equals(entity.getTable());
		if (said != null && own) {
			names.add(former(entity.getTable(), null, List.of(said.value())));
		}
	}

	private void property(List<FormerName> names, Class<?> type, Property property) {
		Value value = property.getValue();
		if (value instanceof Component component) {
			component.getProperties().forEach((part) -> property(names, component.getComponentClass(), part));
		}
		Optional<RenamedFrom> said = AttributeMember.of(type, property.getName()).map((member) -> annotation(member));
		said.flatMap((annotation) -> former(value, List.of(annotation.value()))).ifPresent(names::add);
	}

	private static RenamedFrom annotation(AnnotatedElement member) {
		return member.getAnnotation(RenamedFrom.class);
	}

	private Optional<FormerName> former(Value value, List<String> before) {
		if (value instanceof Collection collection) {
			boolean own = !collection.isOneToMany() && !collection.isInverse();
			return own ? Optional.of(former(collection.getCollectionTable(), null, before)) : Optional.empty();
		}
		List<Selectable> columns = value.getSelectables();
		return (columns.size() == 1 && columns.get(0) instanceof Column column)
				? Optional.of(former(value.getTable(), MappedNames.of(column), before)) : Optional.empty();
	}

	private FormerName former(Table table, @Nullable String column, List<String> before) {
		return new FormerName(this.names.schema(table.getSchemaIdentifier()), MappedNames.of(table), column, before);
	}

}
