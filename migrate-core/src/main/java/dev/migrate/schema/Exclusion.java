package dev.migrate.schema;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * No two rows are alike in all elements, by their operators.
 *
 * @param name its name
 * @param method the access method of its index
 * @param elements what is compared, in its order
 * @param include columns that its index holds besides, in their order
 * @param predicate the rows that count, in SQL, or {@code null} for all
 * @param options the storage parameters of its index
 * @param deferral when it is checked
 * @param comment what is said of it
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

	/**
	 * Something that is compared.
	 *
	 * @param key what
	 * @param operator by which operator, in SQL
	 */
	public record Element(IndexKey key, String operator) {
	}

}
