package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.QualifiedName;

/** Finds the existing index for a wanted one, each at most once. */
final class IndexAlignment {

	private final QualifiedName relation;

	private final List<Index> rest;

	private final Definitions definitions;

	IndexAlignment(QualifiedName relation, List<Index> from, Definitions definitions) {
		this.relation = relation;
		this.rest = new ArrayList<>(from);
		this.definitions = definitions;
	}

	// The existing index, or the given one if none matches.
	Index align(Index index) {
		Optional<Index> twin = this.rest.stream()
			.filter((candidate) -> this.definitions.isNamed(candidate, index))
			.filter((candidate) -> this.definitions.same(this.relation, candidate, index))
			.min(Comparator.comparing((candidate) -> !candidate.name().equals(index.name())));
		twin.ifPresent(this.rest::remove);
		return twin.map((found) -> found.withComment(index.comment())).orElse(index);
	}

	List<Index> rest() {
		return List.copyOf(this.rest);
	}

}
