package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.ForeignKey.Action;
import dev.migrate.internal.schema.Nullability;
import dev.migrate.internal.schema.PrimaryKey;
import dev.migrate.internal.schema.Table;
import dev.migrate.internal.schema.Unique;

/**
 * The facts of a table on which a mapping is silent, so that they stay until a person
 * allows drops: {@code NOT NULL} where an attribute is merely optional,
 * {@code ON DELETE}, the size of a type, and a primary key that the mapping knows only in
 * part.
 *
 * @param from the existing table
 * @param to the wanted table
 * @param sizes the sizes that a mapping does not choose
 */
record Silence(Table from, Table to, DefaultSizes sizes) {

	// The wanted table with the facts that stay.
	Table apply() {
		List<Constraint> constraints = new ArrayList<>();
		this.to.constraints(PrimaryKey.class).stream().filter((key) -> !isKeyKept(key)).forEach(constraints::add);
		this.to.constraints(Unique.class).stream().filter((unique) -> !isCovered(unique)).forEach(constraints::add);
		this.to.constraints(ForeignKey.class).stream().map(this::kept).forEach(constraints::add);
		others().forEach(constraints::add);
		return this.to.withConstraints(constraints).withColumns(this.to.columns().stream().map(this::kept).toList());
	}

	private Stream<Constraint> others() {
		Set<Class<?>> kinds = Set.of(PrimaryKey.class, Unique.class, ForeignKey.class);
		return this.to.constraints().stream().filter((other) -> !kinds.contains(other.getClass()));
	}

	private Column kept(Column column) {
		return this.from.column(column.name()).map((was) -> kept(was, column)).orElse(column);
	}

	private Column kept(Column was, Column column) {
		Column sized = this.sizes.leave(column.type(), was.type()) ? column.withType(was.type()) : column;
		return isNotNull(was) ? sized.withNullability(Nullability.NOT_NULL) : sized;
	}

	private Constraint kept(ForeignKey key) {
		return this.from.constraints(ForeignKey.class)
			.stream()
			.filter((was) -> isKept(was, key))
			.findFirst()
			.orElse(key);
	}

	// Whether the keys differ only in an action that the wanted one does not mention.
	static boolean isKept(ForeignKey was, ForeignKey wanted) {
		return wanted.onDelete() == Action.NO_ACTION && was.onDelete() != Action.NO_ACTION && was.hasEndsOf(wanted);
	}

	// A key that has more columns, or columns that the mapping does not have; or unique
	// columns without nulls, which do the same.
	private boolean isKeyKept(PrimaryKey wanted) {
		return this.from.primaryKey()
			.map((was) -> isKept(Set.copyOf(was.columns()), Set.copyOf(wanted.columns())))
			.orElseGet(() -> isUnique(wanted.columns()));
	}

	private boolean isKept(Set<String> was, Set<String> wanted) {
		boolean more = was.containsAll(wanted) && was.size() > wanted.size();
		return more || was.stream().anyMatch((column) -> this.to.column(column).isEmpty());
	}

	private boolean isUnique(List<String> columns) {
		return this.from.constraints(Unique.class)
			.stream()
			.anyMatch((unique) -> Set.copyOf(unique.columns()).equals(Set.copyOf(columns)))
				&& columns.stream()
					.allMatch((column) -> this.from.column(column).filter(Silence::isNotNull).isPresent());
	}

	private static boolean isNotNull(Column column) {
		return column.nullability() == Nullability.NOT_NULL;
	}

	// The values are unique already, since the primary key stays.
	private boolean isCovered(Unique unique) {
		boolean there = this.from.constraints(Unique.class)
			.stream()
			.anyMatch((was) -> was.name().equals(unique.name()));
		return !there && staying().filter((key) -> Set.copyOf(unique.columns()).containsAll(key.columns())).isPresent();
	}

	private Optional<PrimaryKey> staying() {
		boolean replaced = this.to.primaryKey().filter((wanted) -> !isKeyKept(wanted)).isPresent();
		return replaced ? Optional.empty() : this.from.primaryKey();
	}

}
