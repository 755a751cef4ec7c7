package dev.migrate.autogenerate;

import java.util.List;

import dev.migrate.comparison.ColumnDescription;
import dev.migrate.comparison.ColumnDescription.Nulls;
import dev.migrate.comparison.ColumnDescription.Source;
import dev.migrate.comparison.ObjectDescription;
import dev.migrate.comparison.ObjectDescription.Kind;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnValue;
import dev.migrate.schema.MaterializedView;
import dev.migrate.schema.Nullability;
import dev.migrate.schema.ObjectKind;
import dev.migrate.schema.SchemaObject;
import dev.migrate.schema.Table;
import dev.migrate.schema.Trigger;
import dev.migrate.schema.View;
import org.jspecify.annotations.Nullable;

/** Describes what a schema holds to somebody who decides about it. */
final class Descriptions {

	private Descriptions() {
	}

	static ObjectDescription of(SchemaObject object) {
		return new ObjectDescription(kind(object.kind()), object.name().schema(), object.name().name(),
				object.comment(), columns(object).stream().map(Descriptions::of).toList(),
				triggers(object).stream().map(Trigger::definition).toList());
	}

	static ColumnDescription of(Column column) {
		return new ColumnDescription(column.name(), column.type(),
				(column.nullability() == Nullability.NOT_NULL) ? Nulls.REFUSED : Nulls.ALLOWED, source(column.value()),
				column.comment());
	}

	private static Kind kind(ObjectKind kind) {
		return switch (kind) {
			case ENUM, DOMAIN, COMPOSITE, RANGE -> Kind.TYPE;
			case SEQUENCE -> Kind.SEQUENCE;
			case TABLE -> Kind.TABLE;
			case VIEW -> Kind.VIEW;
			case MATERIALIZED_VIEW -> Kind.MATERIALIZED_VIEW;
			case FUNCTION, PROCEDURE -> Kind.ROUTINE;
			case OTHER -> Kind.OTHER;
		};
	}

	private static List<Column> columns(SchemaObject object) {
		if (object instanceof Table table) {
			return table.columns();
		}
		if (object instanceof View view) {
			return view.columns();
		}
		return (object instanceof MaterializedView view) ? view.columns() : List.of();
	}

	private static List<Trigger> triggers(SchemaObject object) {
		if (object instanceof Table table) {
			return table.triggers();
		}
		return (object instanceof View view) ? view.triggers() : List.of();
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
