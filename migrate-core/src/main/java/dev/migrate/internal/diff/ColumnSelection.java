package dev.migrate.internal.diff;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.migrate.internal.schema.Check;
import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.Exclusion;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.IndexKey;
import dev.migrate.internal.schema.PrimaryKey;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Sequence;
import dev.migrate.internal.schema.Table;
import dev.migrate.internal.schema.Unique;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out columns of tables, and everything that depends on them.
 *
 * @param columns the columns, by their table
 */
record ColumnSelection(Map<QualifiedName, Set<String>> columns) {

	Optional<SchemaObject> of(SchemaObject object) {
		if (object instanceof Table table) {
			return Optional.of(table(table));
		}
		boolean gone = object instanceof Sequence sequence && sequence.ownedBy() != null
				&& of(sequence.ownedBy().table()).contains(sequence.ownedBy().column());
		return gone ? Optional.empty() : Optional.of(object);
	}

	private Set<String> of(QualifiedName table) {
		return this.columns.getOrDefault(table, Set.of());
	}

	private Table table(Table table) {
		Set<String> out = of(table.name());
		Table rest = table
			.withColumns(table.columns().stream().filter((column) -> !out.contains(column.name())).toList());
		rest = rest
			.withConstraints(table.constraints().stream().filter((constraint) -> !needs(constraint, out)).toList());
		return rest.withIndexes(table.indexes().stream().filter((index) -> !needs(index, out)).toList());
	}

	private boolean needs(Constraint constraint, Set<String> out) {
		if (constraint instanceof PrimaryKey key) {
			return any(key.columns(), out) || any(key.include(), out);
		}
		if (constraint instanceof Unique unique) {
			return any(unique.columns(), out) || any(unique.include(), out);
		}
		if (constraint instanceof ForeignKey key) {
			return any(key.columns(), out) || any(key.targetColumns(), of(key.target()));
		}
		if (constraint instanceof Check check) {
			return mentions(check.expression(), out);
		}
		Exclusion exclusion = (Exclusion) constraint;
		return any(exclusion.include(), out) || mentions(exclusion.predicate(), out)
				|| exclusion.elements().stream().anyMatch((element) -> needs(element.key(), out));
	}

	private static boolean needs(Index index, Set<String> out) {
		return any(index.include(), out) || mentions(index.predicate(), out)
				|| index.keys().stream().anyMatch((key) -> needs(key, out));
	}

	private static boolean needs(IndexKey key, Set<String> out) {
		return (key.kind() == IndexKey.Kind.COLUMN) ? out.contains(key.content()) : mentions(key.content(), out);
	}

	private static boolean any(Collection<String> names, Set<String> out) {
		return !Collections.disjoint(names, out);
	}

	private static boolean mentions(@Nullable String sql, Set<String> out) {
		return sql != null && out.stream().anyMatch((name) -> SqlText.mentions(sql, name));
	}

}
