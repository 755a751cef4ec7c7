package dev.migrate.internal.diff;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.MaterializedView;
import dev.migrate.internal.schema.Part;
import dev.migrate.internal.schema.Policy;
import dev.migrate.internal.schema.Rule;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Table;
import dev.migrate.internal.schema.Trigger;

/**
 * Leaves out parts of tables and materialized views, or leaves them as they were.
 *
 * @param before the existing parts
 * @param withheld the wanted parts that have to wait
 */
record PartSelection(List<Part> before, Set<Part> withheld) {

	SchemaObject of(SchemaObject object) {
		if (object instanceof MaterializedView view) {
			return view.withIndexes(rest(Index.class, view.indexes()));
		}
		return (object instanceof Table table) ? of(table) : object;
	}

	private Table of(Table table) {
		return table.withConstraints(rest(Constraint.class, table.constraints()))
			.withIndexes(rest(Index.class, table.indexes()))
			.withTriggers(rest(Trigger.class, table.triggers()))
			.withRules(rest(Rule.class, table.rules()))
			.withPolicies(rest(Policy.class, table.policies()));
	}

	private <T extends Part> List<T> rest(Class<T> type, List<T> parts) {
		return parts.stream()
			.flatMap((part) -> this.withheld.contains(part) ? Parts.same(this.before, part).map(type::cast).stream()
					: Stream.of(part))
			.toList();
	}

}
