package dev.migrate.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.migrate.schema.ObjectKind;
import dev.migrate.schema.ObjectReference;
import dev.migrate.schema.PartitionOf;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaObject;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;

/** What is asked of schemas at several places. */
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

	// Tables that a table has columns from.
	static List<QualifiedName> parents(Table table) {
		PartitionOf partition = table.form().partitionOf();
		return (partition != null) ? List.of(partition.parent()) : table.form().inherits();
	}

}
