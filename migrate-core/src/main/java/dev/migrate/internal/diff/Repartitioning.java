package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import dev.migrate.internal.schema.Check;
import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.PartitionOf;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Table;

/**
 * Tables that should be partitioned in another way, which no statement does. They keep
 * their partitions and keys, and a finding tells a person which statements to write.
 */
final class Repartitioning {

	private final Schema from;

	private final Schema to;

	private final Map<QualifiedName, Table> changed = new HashMap<>();

	private final List<Finding> findings = new ArrayList<>();

	Repartitioning(Schema from, Schema to) {
		this.from = from;
		this.to = to;
		for (Table table : to.tables()) {
			Table was = from.table(table.name()).orElse(null);
			if (was != null && !Objects.equals(was.form().partitionKey(), table.form().partitionKey())) {
				this.changed.put(table.name(), was);
				this.findings.add(finding(was, table));
			}
		}
	}

	private static Finding finding(Table was, Table is) {
		return new Finding.NotChangeable(is.reference(), "It is " + division(was) + " and should be " + division(is)
				+ ", which no statement changes, so its keys and partitions were left as they are. Write into the"
				+ " revision: rename the table and its partitions, create both as they should be, copy the rows with"
				+ " INSERT ... SELECT, make views and foreign keys refer to the new table, and drop the old one.");
	}

	private static String division(Table table) {
		String key = table.form().partitionKey();
		return (key != null) ? "partitioned by " + key : "not partitioned";
	}

	List<Finding> findings() {
		return this.findings;
	}

	// The wanted schema with the partitions of the existing one.
	Schema apply() {
		if (this.changed.isEmpty()) {
			return this.to;
		}
		Map<ObjectReference, SchemaObject> objects = Schemas.index(this.to);
		below(this.to).forEach((partition) -> objects.remove(partition.reference()));
		below(this.from).forEach((partition) -> objects.put(partition.reference(), partition));
		objects.replaceAll((reference, object) -> (object instanceof Table table) ? divided(table) : object);
		return this.to.withObjects(objects.values());
	}

	private Table divided(Table table) {
		Table was = this.changed.get(table.name());
		if (was == null) {
			return table;
		}
		List<Constraint> constraints = Stream
			.concat(was.constraints().stream().filter((key) -> !isFree(key)),
					table.constraints().stream().filter(Repartitioning::isFree))
			.toList();
		Table divided = table.withForm(table.form().withPartitionKey(was.form().partitionKey()));
		return divided.withConstraints(constraints).withIndexes(was.indexes());
	}

	// Primary keys and the like must contain the columns of the partition key.
	private static boolean isFree(Constraint constraint) {
		return constraint instanceof Check || constraint instanceof ForeignKey;
	}

	private List<Table> below(Schema schema) {
		Set<QualifiedName> parents = new HashSet<>(this.changed.keySet());
		List<Table> below = new ArrayList<>();
		boolean found;
		do {
			List<Table> next = schema.tables()
				.stream()
				.filter((table) -> !parents.contains(table.name()) && isPartOf(table, parents))
				.toList();
			next.forEach((table) -> parents.add(table.name()));
			found = below.addAll(next);
		}
		while (found);
		return below;
	}

	private static boolean isPartOf(Table table, Set<QualifiedName> parents) {
		PartitionOf partition = table.form().partitionOf();
		return partition != null && parents.contains(partition.parent());
	}

}
