package dev.migrate.internal.diff;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import dev.migrate.internal.diff.Expression.Kind;
import dev.migrate.internal.schema.Check;
import dev.migrate.internal.schema.ColumnValue;
import dev.migrate.internal.schema.ColumnValue.Default;
import dev.migrate.internal.schema.ColumnValue.Generated;
import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.Deferral;
import dev.migrate.internal.schema.Exclusion;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.Index.Uniqueness;
import dev.migrate.internal.schema.IndexKey;
import dev.migrate.internal.schema.NullTreatment;
import dev.migrate.internal.schema.Part;
import dev.migrate.internal.schema.Period;
import dev.migrate.internal.schema.PrimaryKey;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Unique;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether two things have the same definition. Names and comments do not count.
 *
 * @param expressions the comparison of expressions
 * @param wishes the choices of the wanted schema
 */
record Definitions(ExpressionComparison expressions, Wishes wishes) {

	/** A precision of six digits is the default. */
	private static final Pattern ALL_DIGITS = Pattern.compile("^(timestamp|time|interval)\\(6\\)");

	static boolean sameType(String from, String to) {
		return from.equals(to)
				|| ALL_DIGITS.matcher(from).replaceFirst("$1").equals(ALL_DIGITS.matcher(to).replaceFirst("$1"));
	}

	boolean sameValue(QualifiedName table, String type, @Nullable ColumnValue from, @Nullable ColumnValue to) {
		if (from instanceof Default was && to instanceof Default is) {
			return same(Kind.DEFAULT, table, type, was.expression(), is.expression());
		}
		if (from instanceof Generated was && to instanceof Generated is && was.kind() == is.kind()) {
			return same(Kind.GENERATED, table, type, was.expression(), is.expression());
		}
		return Objects.equals(from, to);
	}

	boolean same(Kind kind, QualifiedName object, @Nullable String type, @Nullable String from, @Nullable String to) {
		if (from == null || to == null) {
			return Objects.equals(from, to);
		}
		return from.equals(to) || this.expressions.same(new Expression(kind, object, type, from),
				new Expression(kind, object, type, to));
	}

	// Whether the existing part has a name that the wanted part may have.
	boolean isNamed(Part from, Part to) {
		return from.name().equals(to.name()) || !this.wishes.includeName(to.name());
	}

	boolean same(QualifiedName table, Constraint from, Constraint to) {
		if (from instanceof PrimaryKey was && to instanceof PrimaryKey is) {
			return sameKey(was, is);
		}
		if (from instanceof Unique was && to instanceof Unique is) {
			return sameKey(key(was), key(is)) && was.nulls() == is.nulls();
		}
		if (from instanceof ForeignKey was && to instanceof ForeignKey is) {
			return sameForeignKey(was, is);
		}
		if (from instanceof Check was && to instanceof Check is) {
			return same(Kind.CHECK, table, null, counting(was.expression()), counting(is.expression()))
					&& was.inheritance() == is.inheritance() && was.enforcement() == is.enforcement();
		}
		return from instanceof Exclusion was && to instanceof Exclusion is && sameExclusion(table, was, is);
	}

	// Hibernate lists the values of an enum, and of a discriminator, in an order of its
	// own.
	private String counting(String condition) {
		return this.wishes.includeForms() ? condition : SqlText.sortedLists(condition);
	}

	private static PrimaryKey key(Unique unique) {
		return new PrimaryKey(unique.name(), unique.columns(), unique.include(), unique.period(), unique.options(),
				unique.deferral(), null);
	}

	// The order of the columns comes from a mapping, which may change it.
	private boolean sameKey(PrimaryKey from, PrimaryKey to) {
		return same(from.columns(), to.columns(), from.period()) && same(from.include(), to.include(), Period.NONE)
				&& from.period() == to.period() && from.options().equals(to.options())
				&& from.deferral() == to.deferral();
	}

	private boolean same(List<String> from, List<String> to, Period period) {
		return from.equals(to)
				|| (period == Period.NONE && !this.wishes.includeForms() && Set.copyOf(from).equals(Set.copyOf(to)));
	}

	private boolean sameForeignKey(ForeignKey from, ForeignKey to) {
		boolean columns = (from.period() == Period.NONE && !this.wishes.includeForms()) ? from.hasEndsOf(to)
				: from.columns().equals(to.columns()) && from.targetColumns().equals(to.targetColumns());
		return columns && from.target().equals(to.target()) && from.match() == to.match()
				&& from.onUpdate() == to.onUpdate() && from.onDelete() == to.onDelete()
				&& Set.copyOf(from.onDeleteColumns()).equals(Set.copyOf(to.onDeleteColumns()))
				&& from.period() == to.period() && from.deferral() == to.deferral()
				&& from.enforcement() == to.enforcement();
	}

	private boolean sameExclusion(QualifiedName table, Exclusion from, Exclusion to) {
		boolean elements = from.elements().size() == to.elements().size() && IntStream.range(0, from.elements().size())
			.allMatch((i) -> from.elements().get(i).operator().equals(to.elements().get(i).operator())
					&& same(table, from.elements().get(i).key(), to.elements().get(i).key()));
		return elements && from.method().equals(to.method()) && from.include().equals(to.include())
				&& same(Kind.PREDICATE, table, null, from.predicate(), to.predicate())
				&& from.options().equals(to.options()) && from.deferral() == to.deferral();
	}

	boolean same(QualifiedName table, Index from, Index to) {
		return from.options().equals(to.options()) && statistics(from).equals(statistics(to))
				&& sameButOptions(table, from, to);
	}

	private static List<Optional<Integer>> statistics(Index index) {
		return index.keys().stream().map((key) -> Optional.ofNullable(key.statistics())).toList();
	}

	boolean sameButOptions(QualifiedName table, Index from, Index to) {
		boolean keys = from.keys().size() == to.keys().size() && IntStream.range(0, from.keys().size())
			.allMatch((i) -> same(table, from.keys().get(i), to.keys().get(i)));
		return keys && from.uniqueness() == to.uniqueness() && from.method().equals(to.method())
				&& from.include().equals(to.include()) && from.state() == to.state()
				&& same(Kind.PREDICATE, table, null, from.predicate(), to.predicate());
	}

	private boolean same(QualifiedName table, IndexKey from, IndexKey to) {
		return from.kind() == to.kind() && from.order() == to.order()
				&& Objects.equals(from.collation(), to.collation())
				&& Objects.equals(from.operatorClass(), to.operatorClass())
				&& same(Kind.INDEX_KEY, table, null, from.content(), to.content());
	}

	// A unique index can stand for a unique constraint, and vice versa.
	static boolean same(Unique unique, Index index) {
		boolean plain = index.keys().stream().allMatch((key) -> key.equals(IndexKey.column(key.content())));
		Uniqueness uniqueness = (unique.nulls() == NullTreatment.DISTINCT) ? Uniqueness.UNIQUE
				: Uniqueness.UNIQUE_NULLS_NOT_DISTINCT;
		List<String> columns = index.keys().stream().map(IndexKey::content).toList();
		return plain && index.uniqueness() == uniqueness && index.method().equals("btree")
				&& index.state() == Index.State.VALID && index.predicate() == null && unique.period() == Period.NONE
				&& unique.deferral() == Deferral.NOT_DEFERRABLE
				&& Set.copyOf(columns).equals(Set.copyOf(unique.columns()))
				&& Set.copyOf(index.include()).equals(Set.copyOf(unique.include()));
	}

}
