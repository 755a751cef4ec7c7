package dev.migrate.internal.diff;

import java.util.List;
import java.util.Set;

import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.IndexKey;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.Part;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Schema;

/** Rebuilds foreign keys. */
final class KeyRebuilds {

	private final Schema to;

	private final ForeignKeys foreignKeys;

	private final PartRebuilds parts;

	KeyRebuilds(Schema from, Schema to, PartRebuilds parts) {
		this.to = to;
		this.foreignKeys = new ForeignKeys(from);
		this.parts = parts;
	}

	// Rebuilds the foreign keys to a key that is dropped.
	void to(QualifiedName table, Part dropped) {
		Set<String> columns = Set.copyOf(columns(dropped));
		for (ForeignKeys.End end : this.foreignKeys.of(table)) {
			ForeignKey key = end.key();
			if (!columns.isEmpty() && key.target().equals(table) && Set.copyOf(key.targetColumns()).equals(columns)) {
				again(end.table(), key);
			}
		}
	}

	// The columns to which a foreign key can refer.
	static List<String> columns(Part key) {
		if (key instanceof Index index && index.uniqueness() != Index.Uniqueness.NOT_UNIQUE) {
			return index.keys().stream().map(IndexKey::content).toList();
		}
		return (key instanceof Constraint constraint) ? TableSplit.columns(constraint) : List.of();
	}

	// Rebuilds the foreign keys that have the column at either end.
	void about(QualifiedName table, String column) {
		for (ForeignKeys.End end : this.foreignKeys.of(table)) {
			ForeignKey key = end.key();
			boolean refers = key.target().equals(table) && key.targetColumns().contains(column);
			if (refers || (end.table().equals(table) && key.columns().contains(column))) {
				again(end.table(), key);
			}
		}
	}

	private void again(QualifiedName table, ForeignKey key) {
		ObjectReference owner = Schemas.table(table);
		this.to.table(table)
			.flatMap((is) -> Parts.same(is.parts(), key))
			.ifPresent((wanted) -> this.parts.again(owner, key, wanted));
	}

}
