package dev.migrate.internal.diff;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import dev.migrate.internal.schema.QualifiedName;

/**
 * Selects objects and columns for a diff by their names. Patterns are {@code table},
 * {@code schema.table}, {@code table.column} and {@code schema.table.column}. In them,
 * {@code *} stands for any characters, and {@code table} for an object of any kind.
 * Letters outside double quotes are taken as lower case. Two parts are a schema and an
 * object of it; where neither side has such an object, they are a table and a column.
 *
 * @param include the patterns of the included objects and columns; empty for all
 * @param exclude the patterns of exceptions from the included ones
 */
public record ObjectPatterns(List<String> include, List<String> exclude) {

	/** Includes everything. */
	public static final ObjectPatterns ALL = new ObjectPatterns(List.of(), List.of());

	/**
	 * Reads the patterns.
	 * @throws InvalidPatternException if one of them cannot be read
	 */
	public ObjectPatterns {
		include = List.copyOf(include);
		exclude = List.copyOf(exclude);
		parse(Stream.concat(include.stream(), exclude.stream()).toList());
	}

	/**
	 * Whether the patterns include a table.
	 * @param table the table
	 * @return whether they include it
	 */
	public boolean accepts(QualifiedName table) {
		boolean included = this.include.isEmpty()
				|| parse(this.include).stream().anyMatch((pattern) -> pattern.matches(table));
		return included && parse(this.exclude).stream().noneMatch((pattern) -> pattern.matches(table));
	}

	/**
	 * Whether the patterns include a column of a table that they include.
	 * @param table the table
	 * @param column the column
	 * @return whether they include it
	 */
	public boolean accepts(QualifiedName table, String column) {
		return parse(this.exclude).stream().noneMatch((pattern) -> pattern.matches(table, column));
	}

	static List<ObjectPattern> parse(Collection<String> patterns) {
		try {
			return patterns.stream().map(ObjectPattern::parse).toList();
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidPatternException(String.valueOf(ex.getMessage()));
		}
	}

	boolean isEmpty() {
		return this.include.isEmpty() && this.exclude.isEmpty();
	}

}
