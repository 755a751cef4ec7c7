package dev.migrate.internal.schema;

import org.jspecify.annotations.Nullable;

/**
 * A condition that each row satisfies.
 *
 * @param name its name
 * @param expression the condition in SQL, as it stands in the parentheses of
 * {@code CHECK (...)}
 * @param inheritance whether children have it too
 * @param enforcement the rows that it holds for
 * @param comment its comment, or {@code null} if it has none
 */
public record Check(String name, String expression, Inheritance inheritance, Enforcement enforcement,
		@Nullable String comment) implements Constraint {

	/**
	 * A condition with defaults for everything else.
	 * @param name its name
	 * @param expression the condition in SQL
	 * @return the constraint
	 */
	public static Check of(String name, String expression) {
		return new Check(name, expression, Inheritance.INHERIT, Enforcement.VALID, null);
	}

	@Override
	public Check withName(String changed) {
		return new Check(changed, this.expression, this.inheritance, this.enforcement, this.comment);
	}

	/**
	 * The same constraint with another condition.
	 * @param changed the condition in SQL
	 * @return the constraint
	 */
	public Check withExpression(String changed) {
		return new Check(this.name, changed, this.inheritance, this.enforcement, this.comment);
	}

	/**
	 * The same constraint for other rows.
	 * @param changed the rows that it holds for
	 * @return the constraint
	 */
	public Check withEnforcement(Enforcement changed) {
		return new Check(this.name, this.expression, this.inheritance, changed, this.comment);
	}

	@Override
	public Check withComment(@Nullable String changed) {
		return new Check(this.name, this.expression, this.inheritance, this.enforcement, changed);
	}

	@Override
	public Check rewritten(Rewriting rewriting) {
		return withExpression(rewriting.sql(this.expression));
	}

	/** Whether children of the table have the constraint too. */
	public enum Inheritance {

		/** Children have it. */
		INHERIT,

		/** {@code NO INHERIT}: children do not have it. */
		NO_INHERIT

	}

}
