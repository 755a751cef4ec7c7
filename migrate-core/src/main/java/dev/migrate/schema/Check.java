package dev.migrate.schema;

import org.jspecify.annotations.Nullable;

/**
 * A condition that each row satisfies.
 *
 * @param name its name
 * @param expression the condition in SQL, as it stands in the parentheses of
 * {@code CHECK (...)}
 * @param inheritance whether children have it too
 * @param enforcement for which rows it holds
 * @param comment what is said of it
 */
public record Check(String name, String expression, Inheritance inheritance, Enforcement enforcement,
		@Nullable String comment) implements Constraint {

	/**
	 * A condition as it is when nothing else is said.
	 * @param name its name
	 * @param expression the condition in SQL
	 * @return the constraint
	 */
	public static Check of(String name, String expression) {
		return new Check(name, expression, Inheritance.INHERIT, Enforcement.VALID, null);
	}

	/** Whether children of the table have the constraint too. */
	public enum Inheritance {

		/** They do. */
		INHERIT,

		/** {@code NO INHERIT}: they do not. */
		NO_INHERIT

	}

}
