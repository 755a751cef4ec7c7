package dev.migrate.internal.diff;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import dev.migrate.internal.schema.QualifiedName;

/**
 * Which objects and columns a diff looks at, by their names. A pattern is {@code table},
 * {@code schema.table}, {@code table.column} or {@code schema.table.column}, where
 * {@code *} stands for any characters and a table for an object of any kind. Letters
 * count as lower case, but for what is in double quotes. Two parts are a schema and an
 * object of it; where neither side has such an object, they are a table and a column.
 *
 * @param include the patterns of what is looked at; empty for everything
 * @param exclude the patterns of what is not, even if it is included
 */
public record ObjectPatterns(List<String> include, List<String> exclude) {

	/** Everything is looked at. */
	public static final ObjectPatterns ALL = new ObjectPatterns(List.of(), List.of());

	/**
	 * Takes patterns.
	 * @throws InvalidPatternException if one of them cannot be read
	 */
	public ObjectPatterns {
		include = List.copyOf(include);
		exclude = List.copyOf(exclude);
		parse(Stream.concat(include.stream(), exclude.stream()).toList());
	}

	/**
	 * Whether a table is looked at, as far as its name tells.
	 * @param table the table
	 * @return whether it is
	 */
	public boolean accepts(QualifiedName table) {
		boolean included = this.include.isEmpty()
				|| parse(this.include).stream().anyMatch((pattern) -> pattern.matches(table));
		return included && parse(this.exclude).stream().noneMatch((pattern) -> pattern.matches(table));
	}

	/**
	 * Whether a column of a table that is looked at is looked at too.
	 * @param table the table
	 * @param column the column
	 * @return whether it is
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
