package dev.migrate.internal.schema;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A primary key.
 *
 * @param name its name
 * @param columns its columns, in their order
 * @param include further columns that its index holds, in their order
 * @param period the meaning of its last column
 * @param options the storage parameters of its index
 * @param deferral the time at which it is checked
 * @param comment its comment, or {@code null} if it has none
 */
public record PrimaryKey(String name, List<String> columns, List<String> include, Period period,
		Map<String, String> options, Deferral deferral, @Nullable String comment) implements Constraint {

	public PrimaryKey {
		columns = List.copyOf(columns);
		include = List.copyOf(include);
		options = Options.copyOf(options);
	}

	@Override
	public Set<TakenName> names(QualifiedName owner) {
		return Set.of(new TakenName(NameSpace.RELATION, new QualifiedName(owner.schema(), this.name)));
	}

	@Override
	public PrimaryKey withName(String changed) {
		return new PrimaryKey(changed, this.columns, this.include, this.period, this.options, this.deferral,
				this.comment);
	}

	/**
	 * The same primary key with other columns.
	 * @param changed the columns, in their order
	 * @return the primary key
	 */
	public PrimaryKey withColumns(List<String> changed) {
		return new PrimaryKey(this.name, changed, this.include, this.period, this.options, this.deferral, this.comment);
	}

	/**
	 * The same primary key with other further columns in its index.
	 * @param changed the columns, in their order
	 * @return the primary key
	 */
	public PrimaryKey withInclude(List<String> changed) {
		return new PrimaryKey(this.name, this.columns, changed, this.period, this.options, this.deferral, this.comment);
	}

	@Override
	public PrimaryKey withComment(@Nullable String changed) {
		return new PrimaryKey(this.name, this.columns, this.include, this.period, this.options, this.deferral, changed);
	}

	@Override
	public PrimaryKey rewritten(Rewriting rewriting) {
		return this;
	}

}
