package dev.migrate.internal.autogenerate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;

import dev.migrate.internal.schema.Check;
import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.Exclusion;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.IndexKey;
import dev.migrate.internal.schema.PrimaryKey;
import dev.migrate.internal.schema.Table;
import dev.migrate.internal.schema.Unique;

/**
 * Gives the keys and indexes of an entity the facts that a mapping cannot specify, from
 * those of the database over the same columns: the moment of the check, the action of an
 * update, the predicate of an index. Exclusion constraints stay as they are.
 *
 * @param live the table of the database
 */
record PartOverlay(Table live) {

	List<Constraint> constraints(Table wanted) {
		List<Constraint> all = new ArrayList<>();
		all.addAll(completed(wanted, PrimaryKey.class, this::samePrimary, (was, is) -> was.withName(is.name())));
		all.addAll(completed(wanted, Unique.class, (was, is) -> same(was.columns(), is.columns()),
				(was, is) -> was.withName(is.name())));
		all.addAll(completed(wanted, ForeignKey.class, ForeignKey::hasEndsOf, PartOverlay::completed));
		all.addAll(completed(wanted, Check.class, (was, is) -> was.expression().equals(is.expression()),
				(was, is) -> was.withName(is.name())));
		all.addAll(this.live.constraints(Exclusion.class));
		return all;
	}

	private <T extends Constraint> List<T> completed(Table wanted, Class<T> type, BiPredicate<T, T> same,
			BinaryOperator<T> completion) {
		return wanted.constraints(type)
			.stream()
			.map((is) -> completed(this.live.constraints(type), is, same, completion))
			.toList();
	}

	private static <T> T completed(List<T> live, T wanted, BiPredicate<T, T> same, BinaryOperator<T> completion) {
		return live.stream()
			.filter((was) -> same.test(was, wanted))
			.findFirst()
			.map((was) -> completion.apply(was, wanted))
			.orElse(wanted);
	}

	private static ForeignKey completed(ForeignKey was, ForeignKey is) {
		ForeignKey key = was.withName(is.name());
		return (is.onDelete() == was.onDelete()) ? key : key.withOnDelete(is.onDelete(), is.onDeleteColumns());
	}

	List<Index> indexes(Table wanted) {
		return wanted.indexes()
			.stream()
			.map((is) -> completed(this.live.indexes(), is, PartOverlay::same,
					(was, index) -> was.withName(index.name())))
			.toList();
	}

	// The key of a partitioned table has to contain the columns that divide it.
	private boolean samePrimary(PrimaryKey was, PrimaryKey is) {
		boolean divided = this.live.form().partitionKey() != null;
		return same(was.columns(), is.columns()) || (divided && was.columns().containsAll(is.columns()));
	}

	private static boolean same(List<String> was, List<String> is) {
		return Set.copyOf(was).equals(Set.copyOf(is));
	}

	// An index whose name the mapping mentions, or one of all rows.
	private static boolean same(Index was, Index is) {
		boolean plain = is.keys().stream().allMatch((key) -> key.equals(IndexKey.column(key.content())));
		return plain && was.uniqueness() == is.uniqueness() && contents(was).equals(contents(is))
				&& (was.name().equals(is.name()) || was.predicate() == null);
	}

	private static List<String> contents(Index index) {
		return index.keys().stream().map(IndexKey::content).toList();
	}

}
