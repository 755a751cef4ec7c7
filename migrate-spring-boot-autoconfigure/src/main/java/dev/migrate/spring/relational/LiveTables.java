package dev.migrate.spring.relational;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.migrate.autogenerate.LiveSchema;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnValue;
import dev.migrate.schema.MaterializedView;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SchemaObject;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import dev.migrate.schema.View;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a database what a mapping names. A name without a schema is that of the
 * default schema; if there is none, that of any: the application may have another search
 * path.
 *
 * @param live what the database holds
 */
record LiveTables(LiveSchema live) {

	Optional<SchemaObject> relation(@Nullable String schema, String name) {
		return named(schema, name).filter((object) -> switch (object.kind()) {
			case TABLE, VIEW, MATERIALIZED_VIEW, OTHER -> true;
			default -> false;
		}).findFirst();
	}

	boolean hasSequence(List<String> name) {
		String schema = (name.size() > 1) ? name.get(name.size() - 2) : null;
		return named(schema, name.get(name.size() - 1)).anyMatch(Sequence.class::isInstance);
	}

	private Stream<SchemaObject> named(@Nullable String schema, String name) {
		return this.live.schema()
			.objects()
			.stream()
			.filter((object) -> object.name().name().equals(name))
			.filter((object) -> schema == null || object.name().schema().equals(schema))
			.sorted(Comparator.comparing((object) -> !isDefault(object.name())));
	}

	private boolean isDefault(QualifiedName name) {
		return name.schema().equals(this.live.defaultSchema());
	}

	// As it is to be typed.
	String words(QualifiedName name) {
		return isDefault(name) ? name.name() : name.toString();
	}

	// Empty if they cannot be told.
	static Optional<List<Column>> columns(SchemaObject relation) {
		if (relation instanceof Table table) {
			return Optional.of(table.columns());
		}
		if (relation instanceof View view) {
			return Optional.of(view.columns());
		}
		return (relation instanceof MaterializedView view) ? Optional.of(view.columns()) : Optional.empty();
	}

	static boolean hasIdentity(Table table) {
		return table.columns().stream().anyMatch((column) -> column.value() instanceof ColumnValue.Identity);
	}

}
