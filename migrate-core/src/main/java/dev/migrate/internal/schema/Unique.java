package dev.migrate.internal.schema;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A unique constraint. A unique index without a constraint is an {@link Index}.
 *
 * @param name its name
 * @param columns its columns, in their order
 * @param include further columns that its index holds, in their order
 * @param nulls whether two nulls count as equal
 * @param period the meaning of its last column
 * @param options the storage parameters of its index
 * @param deferral the time at which it is checked
 * @param comment its comment, if it has one
 */
public record Unique(String name, List<String> columns, List<String> include, NullTreatment nulls, Period period,
		Map<String, String> options, Deferral deferral, @Nullable String comment) implements Constraint {

	public Unique {
		columns = List.copyOf(columns);
		include = List.copyOf(include);
		options = Options.copyOf(options);
	}

	@Override
	public Set<TakenName> names(QualifiedName owner) {
		return Set.of(new TakenName(NameSpace.RELATION, new QualifiedName(owner.schema(), this.name)));
	}

	@Override
	public Unique withName(String changed) {
		return new Unique(changed, this.columns, this.include, this.nulls, this.period, this.options, this.deferral,
				this.comment);
	}

	/**
	 * The same constraint with other columns.
	 * @param changed the columns, in their order
	 * @return the constraint
	 */
	public Unique withColumns(List<String> changed) {
		return new Unique(this.name, changed, this.include, this.nulls, this.period, this.options, this.deferral,
				this.comment);
	}

	/**
	 * The same constraint with other further columns in its index.
	 * @param changed the columns, in their order
	 * @return the constraint
	 */
	public Unique withInclude(List<String> changed) {
		return new Unique(this.name, this.columns, changed, this.nulls, this.period, this.options, this.deferral,
				this.comment);
	}

	@Override
	public Unique withComment(@Nullable String changed) {
		return new Unique(this.name, this.columns, this.include, this.nulls, this.period, this.options, this.deferral,
				changed);
	}

	@Override
	public Unique rewritten(Rewriting rewriting) {
		return this;
	}

}
