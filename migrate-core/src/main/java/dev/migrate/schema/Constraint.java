package dev.migrate.schema;

import org.jspecify.annotations.Nullable;

/**
 * A constraint of a table. {@code NOT NULL} is not one of these, not even with a name:
 * see {@link Column#nullability()}.
 */
public sealed interface Constraint permits PrimaryKey, Unique, ForeignKey, Check, Exclusion {

	/**
	 * What it is called.
	 * @return the name
	 */
	String name();

	/**
	 * What is said of it by {@code COMMENT ON}.
	 * @return the comment, or {@code null} if there is none
	 */
	@Nullable String comment();

	/**
	 * The same constraint under another name.
	 * @param changed the name
	 * @return the constraint
	 */
	Constraint withName(String changed);

	/**
	 * The same constraint with another comment.
	 * @param changed the comment, or {@code null} for none
	 * @return the constraint
	 */
	Constraint withComment(@Nullable String changed);

}
