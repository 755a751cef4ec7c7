package dev.migrate.internal.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.migrate.internal.schema.ObjectKind;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.PartitionOf;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Sequence;
import dev.migrate.internal.schema.Table;

/** Queries about schemas that several classes need. */
final class Schemas {

	private Schemas() {
	}

	static Map<ObjectReference, SchemaObject> index(Schema schema) {
		Map<ObjectReference, SchemaObject> index = new LinkedHashMap<>();
		schema.objects().forEach((object) -> index.put(object.reference(), object));
		return index;
	}

	static ObjectReference table(QualifiedName name) {
		return new ObjectReference(ObjectKind.TABLE, name);
	}

	static List<Sequence> owned(Schema schema, QualifiedName table, String column) {
		return schema.sequencesOf(table)
			.stream()
			.filter((sequence) -> sequence.ownedBy() != null && sequence.ownedBy().column().equals(column))
			.toList();
	}

	// The tables from which a table inherits columns.
	static List<QualifiedName> parents(Table table) {
		PartitionOf partition = table.form().partitionOf();
		return (partition != null) ? List.of(partition.parent()) : table.form().inherits();
	}

}
