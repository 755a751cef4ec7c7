package dev.migrate.internal.diff;

import java.util.Collection;
import java.util.List;

import dev.migrate.internal.schema.QualifiedName;

/**
 * Patterns of excluded things, for callers that have only names. As in a diff, two parts
 * are a schema and an object of it; where there is no such object, they are a table and a
 * column.
 *
 * @param objects the patterns that match an object
 * @param columns the other patterns
 */
public record ExcludedNames(List<ObjectPattern> objects, List<ObjectPattern> columns) {

	/**
	 * Sorts the patterns.
	 * @param patterns the patterns as they are typed
	 * @param names the names of all objects
	 * @return the excluded things
	 * @throws InvalidPatternException if one of them cannot be read
	 */
	public static ExcludedNames of(List<String> patterns, Collection<QualifiedName> names) {
		List<ObjectPattern> parsed = ObjectPatterns.parse(patterns);
		List<ObjectPattern> objects = parsed.stream()
			.filter((pattern) -> names.stream().anyMatch(pattern::matches))
			.toList();
		return new ExcludedNames(objects, parsed.stream().filter((pattern) -> !objects.contains(pattern)).toList());
	}

	/**
	 * Whether an object is excluded.
	 * @param name its name
	 * @return whether a pattern matches it
	 */
	public boolean hasObject(QualifiedName name) {
		return this.objects.stream().anyMatch((pattern) -> pattern.matches(name));
	}

	/**
	 * Whether a column is excluded.
	 * @param table the name of its table
	 * @param column its name
	 * @return whether a pattern matches it
	 */
	public boolean hasColumn(QualifiedName table, String column) {
		return this.columns.stream().anyMatch((pattern) -> pattern.matches(table, column));
	}

}
