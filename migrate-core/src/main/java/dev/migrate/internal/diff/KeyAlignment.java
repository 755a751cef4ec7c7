package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.Table;
import dev.migrate.internal.schema.Unique;

/**
 * Finds the existing constraint or index for a wanted one of a table, each at most once.
 */
final class KeyAlignment {

	private final Table from;

	private final Table to;

	private final Definitions definitions;

	private final List<Constraint> constraints;

	private final IndexAlignment indexes;

	KeyAlignment(Table from, Table to, Definitions definitions) {
		this.from = from;
		this.to = to;
		this.definitions = definitions;
		this.constraints = new ArrayList<>(from.constraints());
		this.indexes = new IndexAlignment(to.name(), from.indexes(), definitions);
	}

	Table apply() {
		List<Constraint> keys = new ArrayList<>(this.to.constraints().stream().map(this::align).toList());
		List<Index> others = new ArrayList<>(this.to.indexes().stream().map(this.indexes::align).toList());
		if (!this.definitions.wishes().includeForms()) {
			indexesForConstraints(keys, others);
			constraintsForIndexes(keys, others);
		}
		return this.to.withConstraints(keys).withIndexes(others);
	}

	private Constraint align(Constraint constraint) {
		Optional<Constraint> twin = this.constraints.stream()
			.filter((candidate) -> this.definitions.isNamed(candidate, constraint))
			.filter((candidate) -> this.definitions.same(this.to.name(), candidate, constraint))
			.min(Comparator.comparing((candidate) -> !candidate.name().equals(constraint.name())));
		twin.ifPresent(this.constraints::remove);
		return twin.map((found) -> found.withComment(constraint.comment())).orElse(constraint);
	}

	// An index stays in place of a wanted constraint if it does the same.
	private void indexesForConstraints(List<Constraint> keys, List<Index> others) {
		for (Index index : this.indexes.rest()) {
			Optional<Constraint> wanted = keys.stream()
				.filter((key) -> !isThere(key))
				.filter((key) -> key instanceof Unique unique && Definitions.same(unique, index))
				.findFirst();
			wanted.ifPresent((key) -> {
				keys.remove(key);
				others.add(index);
			});
		}
	}

	private boolean isThere(Constraint key) {
		return this.from.constraints().stream().anyMatch((other) -> other.name().equals(key.name()));
	}

	private boolean isThere(Index index) {
		return this.from.indexes().stream().anyMatch((other) -> other.name().equals(index.name()));
	}

	private void constraintsForIndexes(List<Constraint> keys, List<Index> others) {
		for (Constraint constraint : List.copyOf(this.constraints)) {
			Optional<Index> wanted = others.stream()
				.filter((index) -> !isThere(index))
				.filter((index) -> constraint instanceof Unique unique && Definitions.same(unique, index))
				.findFirst();
			wanted.ifPresent((index) -> {
				others.remove(index);
				keys.add(constraint);
			});
		}
	}

}
