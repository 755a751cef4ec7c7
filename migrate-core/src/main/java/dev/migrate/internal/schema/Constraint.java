package dev.migrate.internal.schema;

import org.jspecify.annotations.Nullable;

/**
 * A constraint of a table. {@code NOT NULL} is not one of these, even if it has a name:
 * see {@link Column#nullability()}.
 */
public sealed interface Constraint extends Part permits PrimaryKey, Unique, ForeignKey, Check, Exclusion {

	@Override
	default PartKind kind() {
		return PartKind.CONSTRAINT;
	}

	@Override
	default <R> R accept(Visitor<R> visitor) {
		return visitor.visit(this);
	}

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

	@Override
	Constraint rewritten(Rewriting rewriting);

}
