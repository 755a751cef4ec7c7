package dev.migrate.spring.relational;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.migrate.comparison.ColumnDescription;
import dev.migrate.comparison.ColumnDescription.Source;
import dev.migrate.comparison.DatabaseDescription;
import dev.migrate.comparison.ObjectDescription;
import dev.migrate.comparison.ObjectDescription.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a database the objects that a mapping names. A name without a schema means an
 * object of the default schema or, if it has none, of any schema: the application may
 * have another search path.
 *
 * @param live the description of the database
 */
record LiveTables(DatabaseDescription live) {

	Optional<ObjectDescription> relation(@Nullable String schema, String name) {
		return named(schema, name).filter((object) -> switch (object.kind()) {
			case TABLE, VIEW, MATERIALIZED_VIEW, OTHER -> true;
			default -> false;
		}).findFirst();
	}

	boolean hasSequence(List<String> name) {
		String schema = (name.size() > 1) ? name.get(name.size() - 2) : null;
		return named(schema, name.get(name.size() - 1)).anyMatch((object) -> object.kind() == Kind.SEQUENCE);
	}

	private Stream<ObjectDescription> named(@Nullable String schema, String name) {
		return this.live.objects()
			.stream()
			.filter((object) -> object.name().equals(name))
			.filter((object) -> schema == null || object.schema().equals(schema))
			.sorted(Comparator.comparing((object) -> !isDefault(object.schema())));
	}

	private boolean isDefault(String schema) {
		return schema.equals(this.live.defaultSchema());
	}

	// The name in the form that a user types.
	String words(String schema, String name) {
		return isDefault(schema) ? name : schema + "." + name;
	}

	String words(ObjectDescription object) {
		return words(object.schema(), object.name());
	}

	// Empty if the description does not list them.
	static Optional<List<ColumnDescription>> columns(ObjectDescription relation) {
		return (relation.kind() == Kind.OTHER) ? Optional.empty() : Optional.of(relation.columns());
	}

	static boolean hasIdentity(ObjectDescription table) {
		return table.columns().stream().anyMatch((column) -> column.source() == Source.IDENTITY);
	}

}
