package dev.migrate.internal.schema;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * An exclusion constraint: no two rows match in all elements, as the operators of the
 * elements compare them.
 *
 * @param name its name
 * @param method the access method of its index
 * @param elements the compared elements, in their order
 * @param include further columns that its index holds, in their order
 * @param predicate the rows that count, in SQL, or {@code null} for all
 * @param options the storage parameters of its index
 * @param deferral the time at which it is checked
 * @param comment its comment, or {@code null} if it has none
 */
public record Exclusion(String name, String method, List<Element> elements, List<String> include,
		@Nullable String predicate, Map<String, String> options, Deferral deferral,
		@Nullable String comment) implements Constraint {

	public Exclusion {
		elements = List.copyOf(elements);
		include = List.copyOf(include);
		options = Options.copyOf(options);
	}

	@Override
	public Set<TakenName> names(QualifiedName owner) {
		return Set.of(new TakenName(NameSpace.RELATION, new QualifiedName(owner.schema(), this.name)));
	}

	@Override
	public Exclusion withName(String changed) {
		return new Exclusion(changed, this.method, this.elements, this.include, this.predicate, this.options,
				this.deferral, this.comment);
	}

	/**
	 * The same constraint with other elements.
	 * @param changed the elements, in their order
	 * @return the constraint
	 */
	public Exclusion withElements(List<Element> changed) {
		return new Exclusion(this.name, this.method, changed, this.include, this.predicate, this.options, this.deferral,
				this.comment);
	}

	/**
	 * The same constraint with other further columns in its index.
	 * @param changed the columns, in their order
	 * @return the constraint
	 */
	public Exclusion withInclude(List<String> changed) {
		return new Exclusion(this.name, this.method, this.elements, changed, this.predicate, this.options,
				this.deferral, this.comment);
	}

	/**
	 * The same constraint for other rows.
	 * @param changed the rows that count, in SQL, or {@code null} for all
	 * @return the constraint
	 */
	public Exclusion withPredicate(@Nullable String changed) {
		return new Exclusion(this.name, this.method, this.elements, this.include, changed, this.options, this.deferral,
				this.comment);
	}

	@Override
	public Exclusion withComment(@Nullable String changed) {
		return new Exclusion(this.name, this.method, this.elements, this.include, this.predicate, this.options,
				this.deferral, changed);
	}

	@Override
	public Exclusion rewritten(Rewriting rewriting) {
		List<Element> rewritten = this.elements.stream()
			.map((element) -> new Element(element.key().rewritten(rewriting), element.operator()))
			.toList();
		return withElements(rewritten).withPredicate(rewriting.optional(this.predicate));
	}

	/**
	 * A compared element.
	 *
	 * @param key the column or expression
	 * @param operator the operator that compares it, in SQL
	 */
	public record Element(IndexKey key, String operator) {
	}

}
