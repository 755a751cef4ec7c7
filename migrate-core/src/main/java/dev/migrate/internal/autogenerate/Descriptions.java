package dev.migrate.internal.autogenerate;

import java.util.List;

import dev.migrate.comparison.ColumnDescription;
import dev.migrate.comparison.ColumnDescription.Nulls;
import dev.migrate.comparison.ColumnDescription.Source;
import dev.migrate.comparison.ObjectDescription;
import dev.migrate.comparison.ObjectDescription.Kind;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnValue;
import dev.migrate.internal.schema.NameSpace;
import dev.migrate.internal.schema.Nullability;
import dev.migrate.internal.schema.ObjectKind;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Trigger;
import org.jspecify.annotations.Nullable;

/** Describes the objects of a schema for a filter or another caller. */
final class Descriptions {

	private Descriptions() {
	}

	static ObjectDescription of(SchemaObject object) {
		return new ObjectDescription(kind(object.kind()), object.name().schema(), object.name().name(),
				object.comment(), columns(object).stream().map(Descriptions::of).toList(), triggers(object));
	}

	static ColumnDescription of(Column column) {
		return new ColumnDescription(column.name(), column.type(),
				(column.nullability() == Nullability.NOT_NULL) ? Nulls.REFUSED : Nulls.ALLOWED, source(column.value()),
				column.comment());
	}

	private static Kind kind(ObjectKind kind) {
		return switch (kind.role()) {
			case TYPE -> Kind.TYPE;
			case STORAGE -> (kind == ObjectKind.SEQUENCE) ? Kind.SEQUENCE : Kind.TABLE;
			case QUERY -> (kind == ObjectKind.MATERIALIZED_VIEW) ? Kind.MATERIALIZED_VIEW : Kind.VIEW;
			case CODE -> kind.nameSpaces().contains(NameSpace.ROUTINE) ? Kind.ROUTINE : Kind.OTHER;
		};
	}

	// The attributes of a type are not columns.
	private static List<Column> columns(SchemaObject object) {
		return (object.kind().role() != ObjectKind.Role.TYPE) ? object.columns() : List.of();
	}

	private static List<String> triggers(SchemaObject object) {
		return object.parts()
			.stream()
			.filter(Trigger.class::isInstance)
			.map((part) -> ((Trigger) part).definition())
			.toList();
	}

	private static Source source(@Nullable ColumnValue value) {
		if (value instanceof ColumnValue.Default) {
			return Source.DEFAULT;
		}
		if (value instanceof ColumnValue.Generated) {
			return Source.EXPRESSION;
		}
		return (value instanceof ColumnValue.Identity) ? Source.IDENTITY : Source.NONE;
	}

}
