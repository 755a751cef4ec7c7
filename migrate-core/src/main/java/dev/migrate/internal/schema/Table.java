package dev.migrate.internal.schema;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A table, with everything that is dropped with it. Constraints, indexes and triggers
 * that a child or partition only inherits are listed only at the parent; columns are
 * listed at both.
 *
 * @param name its name
 * @param form how it is stored and where its shape comes from
 * @param columns its columns, in their order
 * @param constraints its constraints, by name
 * @param indexes its indexes, by name, except those of constraints
 * @param triggers its triggers, by name
 * @param rules its rules, by name
 * @param policies its row security policies, by name
 * @param comment its comment, or {@code null} if it has none
 */
public record Table(QualifiedName name, TableForm form, List<Column> columns, List<Constraint> constraints,
		List<Index> indexes, List<Trigger> triggers, List<Rule> rules, List<Policy> policies,
		@Nullable String comment) implements SchemaObject {

	public Table {
		columns = List.copyOf(columns);
		constraints = List.copyOf(constraints);
		indexes = List.copyOf(indexes);
		triggers = List.copyOf(triggers);
		rules = List.copyOf(rules);
		policies = List.copyOf(policies);
	}

	/**
	 * An ordinary table with only columns.
	 * @param name its name
	 * @param columns its columns
	 * @return the table
	 */
	public static Table of(QualifiedName name, Column... columns) {
		return new Table(name, TableForm.ORDINARY, List.of(columns), List.of(), List.of(), List.of(), List.of(),
				List.of(), null);
	}

	/**
	 * The same table with other constraints.
	 * @param changed the constraints, in any order
	 * @return a table with these and no other constraints
	 */
	public Table withConstraints(List<Constraint> changed) {
		List<Constraint> sorted = changed.stream().sorted(Comparator.comparing(Constraint::name)).toList();
		return new Table(this.name, this.form, this.columns, sorted, this.indexes, this.triggers, this.rules,
				this.policies, this.comment);
	}

	/**
	 * The same table with other indexes.
	 * @param changed the indexes, in any order
	 * @return a table with these and no other indexes
	 */
	public Table withIndexes(List<Index> changed) {
		List<Index> sorted = changed.stream().sorted(Comparator.comparing(Index::name)).toList();
		return new Table(this.name, this.form, this.columns, this.constraints, sorted, this.triggers, this.rules,
				this.policies, this.comment);
	}

	@Override
	public Table withName(QualifiedName changed) {
		return new Table(changed, this.form, this.columns, this.constraints, this.indexes, this.triggers, this.rules,
				this.policies, this.comment);
	}

	/**
	 * The same table in another form.
	 * @param changed the form
	 * @return the table
	 */
	public Table withForm(TableForm changed) {
		return new Table(this.name, changed, this.columns, this.constraints, this.indexes, this.triggers, this.rules,
				this.policies, this.comment);
	}

	/**
	 * The same table with other columns.
	 * @param changed the columns, in their order
	 * @return the table
	 */
	public Table withColumns(List<Column> changed) {
		return new Table(this.name, this.form, changed, this.constraints, this.indexes, this.triggers, this.rules,
				this.policies, this.comment);
	}

	/**
	 * The same table with other triggers.
	 * @param changed the triggers, by name
	 * @return the table
	 */
	public Table withTriggers(List<Trigger> changed) {
		return new Table(this.name, this.form, this.columns, this.constraints, this.indexes, changed, this.rules,
				this.policies, this.comment);
	}

	/**
	 * The same table with other rules.
	 * @param changed the rules, by name
	 * @return the table
	 */
	public Table withRules(List<Rule> changed) {
		return new Table(this.name, this.form, this.columns, this.constraints, this.indexes, this.triggers, changed,
				this.policies, this.comment);
	}

	/**
	 * The same table with other policies.
	 * @param changed the policies, by name
	 * @return the table
	 */
	public Table withPolicies(List<Policy> changed) {
		return new Table(this.name, this.form, this.columns, this.constraints, this.indexes, this.triggers, this.rules,
				changed, this.comment);
	}

	@Override
	public Table withComment(@Nullable String changed) {
		return new Table(this.name, this.form, this.columns, this.constraints, this.indexes, this.triggers, this.rules,
				this.policies, changed);
	}

	@Override
	public ObjectKind kind() {
		return ObjectKind.TABLE;
	}

	/**
	 * The constraints of one type.
	 * @param <T> the type
	 * @param type the type
	 * @return the constraints, by name
	 */
	public <T extends Constraint> List<T> constraints(Class<T> type) {
		return this.constraints.stream().filter(type::isInstance).map(type::cast).toList();
	}

	/**
	 * The primary key.
	 * @return the constraint, or nothing if there is none
	 */
	public Optional<PrimaryKey> primaryKey() {
		return constraints(PrimaryKey.class).stream().findFirst();
	}

	/**
	 * A column.
	 * @param column its name
	 * @return the column, or nothing if there is none of this name
	 */
	public Optional<Column> column(String column) {
		return this.columns.stream().filter((candidate) -> candidate.name().equals(column)).findFirst();
	}

	@Override
	public List<Part> parts() {
		return Stream.of(this.constraints, this.indexes, this.triggers, this.rules, this.policies)
			.<Part>flatMap(List::stream)
			.toList();
	}

	@Override
	public Set<TakenName> names() {
		Set<TakenName> names = new HashSet<>(SchemaObject.super.names());
		this.columns.forEach((column) -> names.addAll(column.names(this.name)));
		PartitionOf partition = this.form.partitionOf();
		if (partition != null) {
			partition.names()
				.values()
				.forEach((part) -> names
					.add(new TakenName(NameSpace.RELATION, new QualifiedName(this.name.schema(), part))));
		}
		return names;
	}

	@Override
	public int likeness(SchemaObject other) {
		return (other instanceof Table table) ? Likeness.of(shape(), table.shape()) : 0;
	}

	private List<String> shape() {
		return this.columns.stream().map((column) -> column.name() + " " + column.type()).toList();
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.visit(this);
	}

	@Override
	public Table rewritten(Rewriting rewriting) {
		return withForm(this.form.rewritten(rewriting))
			.withColumns(this.columns.stream().map((column) -> column.rewritten(rewriting)).toList())
			.withConstraints(this.constraints.stream().map((constraint) -> constraint.rewritten(rewriting)).toList())
			.withIndexes(this.indexes.stream().map((index) -> index.rewritten(rewriting)).toList())
			.withTriggers(this.triggers.stream().map((trigger) -> trigger.rewritten(rewriting)).toList())
			.withRules(this.rules.stream().map((rule) -> rule.rewritten(rewriting)).toList())
			.withPolicies(this.policies.stream().map((policy) -> policy.rewritten(rewriting)).toList());
	}

}
