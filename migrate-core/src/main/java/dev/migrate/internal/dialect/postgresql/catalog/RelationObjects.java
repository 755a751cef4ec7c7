package dev.migrate.internal.dialect.postgresql.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.internal.dialect.ToolTables;
import dev.migrate.internal.dialect.postgresql.catalog.Sequences.Counter;
import dev.migrate.internal.schema.SchemaObject;
import org.jspecify.annotations.Nullable;

/**
 * Builds objects from relations and their parts.
 *
 * @param parts the parts of the relations
 * @param relations the relations, without members of extensions
 * @param tools the tables that are left out, together with their sequences
 */
record RelationObjects(RelationParts parts, List<Relation> relations, ToolTables tools) {

	void addTo(Map<CatalogId, SchemaObject> objects) {
		Set<Long> kept = this.relations.stream()
			.filter((relation) -> !isTool(relation))
			.map(Relation::oid)
			.collect(Collectors.toCollection(HashSet::new));
		for (Relation relation : this.relations) {
			SchemaObject object = kept.contains(relation.oid()) ? object(relation, kept) : null;
			if (object != null) {
				objects.put(new CatalogId(CatalogId.RELATION, relation.oid()), object);
			}
		}
	}

	private boolean isTool(Relation relation) {
		return relation.isTable() && this.tools.contains(relation.name());
	}

	private @Nullable SchemaObject object(Relation relation, Set<Long> kept) {
		return switch (relation.kind()) {
			case Relation.VIEW -> this.parts.view(relation, query(relation));
			case Relation.MATERIALIZED_VIEW -> this.parts.materializedView(relation, query(relation));
			case Relation.COMPOSITE -> this.parts.composite(relation);
			case Relation.SEQUENCE -> sequence(relation, kept);
			default -> this.parts.table(relation);
		};
	}

	private static String query(Relation relation) {
		return Objects.requireNonNull(relation.query(), "A view has a query");
	}

	// Returns null for the sequence of an identity column or of a table that is left out.
	private @Nullable SchemaObject sequence(Relation relation, Set<Long> kept) {
		Counter counter = this.parts.counters().get(relation.oid());
		boolean listed = counter != null && (counter.owner() == 0 || kept.contains(counter.owner()));
		return listed ? this.parts.sequence(relation, Objects.requireNonNull(counter)) : null;
	}

}
