package dev.migrate.internal.dialect.postgresql.catalog;

import java.util.List;
import java.util.Map;

import dev.migrate.internal.dialect.postgresql.catalog.Sequences.Counter;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.CompositeType;
import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.MaterializedView;
import dev.migrate.internal.schema.Policy;
import dev.migrate.internal.schema.Rule;
import dev.migrate.internal.schema.Sequence;
import dev.migrate.internal.schema.Table;
import dev.migrate.internal.schema.Trigger;
import dev.migrate.internal.schema.View;

/**
 * The parts of relations, by the relation's number.
 *
 * @param columns columns, in their order
 * @param constraints constraints, by name
 * @param indexes indexes, by name
 * @param triggers triggers, by name
 * @param rules rules, by name
 * @param policies policies, by name
 * @param counters the options of sequences, except those of identity columns
 */
record RelationParts(Map<Long, List<Column>> columns, Map<Long, List<Constraint>> constraints,
		Map<Long, List<Index>> indexes, Map<Long, List<Trigger>> triggers, Map<Long, List<Rule>> rules,
		Map<Long, List<Policy>> policies, Map<Long, Counter> counters) {

	Table table(Relation relation) {
		return new Table(relation.name(), relation.form(), of(this.columns, relation), of(this.constraints, relation),
				of(this.indexes, relation), of(this.triggers, relation), of(this.rules, relation),
				of(this.policies, relation), relation.comment());
	}

	View view(Relation relation, String query) {
		return new View(relation.name(), of(this.columns, relation), query, relation.options(),
				of(this.triggers, relation), of(this.rules, relation), relation.comment());
	}

	MaterializedView materializedView(Relation relation, String query) {
		return new MaterializedView(relation.name(), of(this.columns, relation), query, relation.form().accessMethod(),
				relation.form().options(), relation.form().clusterOn(), of(this.indexes, relation), relation.comment());
	}

	CompositeType composite(Relation relation) {
		return new CompositeType(relation.name(), of(this.columns, relation), relation.comment());
	}

	Sequence sequence(Relation relation, Counter counter) {
		return new Sequence(relation.name(), counter.type(), counter.options(), counter.ownedBy(),
				relation.form().persistence(), relation.comment());
	}

	private static <T> List<T> of(Map<Long, List<T>> parts, Relation relation) {
		return parts.getOrDefault(relation.oid(), List.of());
	}

}
