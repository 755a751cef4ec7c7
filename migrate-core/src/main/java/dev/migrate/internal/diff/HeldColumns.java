package dev.migrate.internal.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnReference;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Table;

/**
 * The columns that cannot change their types, since a foreign key stays: the types at its
 * two ends have to be comparable.
 *
 * @param kept the wanted schema with the objects that stay, by reference
 */
record HeldColumns(Map<ObjectReference, SchemaObject> kept) {

	private static final Map<String, String> FAMILIES = Map.of("smallint", "number", "integer", "number", "bigint",
			"number", "numeric", "number", "text", "text", "character varying", "text", "character", "text");

	static Set<ColumnReference> of(Schema from, Schema to, Map<ObjectReference, SchemaObject> kept) {
		HeldColumns held = new HeldColumns(kept);
		Set<ColumnReference> columns = new HashSet<>();
		for (Table wanted : to.tables()) {
			from.table(wanted.name())
				.map((was) -> was.constraints(ForeignKey.class))
				.orElse(List.of())
				.stream()
				.filter((key) -> Parts.same(wanted.parts(), key).isEmpty())
				.forEach((key) -> columns.addAll(held.of(wanted.name(), key)));
		}
		return columns;
	}

	private Set<ColumnReference> of(QualifiedName table, ForeignKey key) {
		Set<ColumnReference> held = new HashSet<>();
		for (int i = 0; i < key.columns().size(); i++) {
			ColumnReference referring = new ColumnReference(table, key.columns().get(i));
			ColumnReference referred = new ColumnReference(key.target(), key.targetColumns().get(i));
			if (!family(referring).equals(family(referred))) {
				held.addAll(List.of(referring, referred));
			}
		}
		return held;
	}

	private String family(ColumnReference column) {
		SchemaObject table = this.kept.get(Schemas.table(column.table()));
		List<Column> columns = (table != null) ? table.columns() : List.of();
		String type = Parts.named(columns, Column::name, column.column()).map(Column::type).orElse("");
		return FAMILIES.getOrDefault(ColumnRebuilds.base(type), type);
	}

}
