package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.migrate.internal.operation.AlterColumnType;
import dev.migrate.internal.operation.CreateObject;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.Table;

/**
 * The columns that both schemas have, by their types.
 *
 * @param from the schema before
 * @param to the schema after
 */
record TypedColumns(Schema from, Schema to) {

	// The columns of these types, each as a change from one schema to the other.
	List<AlterColumnType> of(Set<String> words) {
		List<AlterColumnType> changes = new ArrayList<>();
		for (Table table : this.from.tables()) {
			Optional<Table> after = this.to.table(table.name());
			table.columns()
				.stream()
				.filter((column) -> column.origin() == Column.Origin.OWN)
				.filter((column) -> words.contains(TypeReplacement.word(column.type())))
				.forEach((column) -> after.flatMap((is) -> is.column(column.name()))
					.ifPresent((is) -> changes.add(new AlterColumnType(table.name(), column, is))));
		}
		return changes;
	}

	// The values are text until the new type exists.
	private static List<Operation> byText(AlterColumnType change) {
		Column from = change.from();
		boolean array = from.type().endsWith("[]") && change.to().type().endsWith("[]");
		Column text = from.withType(array ? "text[]" : "text").withValue(change.to().value()).withCollation(null);
		return List.of(new AlterColumnType(change.table(), from, text),
				new AlterColumnType(change.table(), text, change.to()));
	}

	// Columns leave a type that is dropped before the new things are created. If their
	// new type is one of these, the values are text until it exists.
	void leave(Causes operations) {
		EarlyDrops early = EarlyDrops.of(this.from, operations);
		if (early.isEmpty()) {
			return;
		}
		Set<String> created = TypeReplacement
			.words(operations.all(CreateObject.class).stream().map(CreateObject::object).toList());
		for (AlterColumnType change : of(early.types())) {
			operations.remove(change);
			operations
				.addAll(created.contains(TypeReplacement.word(change.to().type())) ? byText(change) : List.of(change));
		}
	}

}
