package dev.migrate.internal.schema;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A named part of a table, view or materialized view. It can be added, dropped and
 * renamed separately, and is dropped with its owner. Columns are not parts.
 */
public sealed interface Part permits Constraint, Index, Trigger, Rule, Policy {

	/**
	 * The kind of this part.
	 * @return the kind
	 */
	PartKind kind();

	/**
	 * The name of this part.
	 * @return the name, unique among its owner's parts of this kind
	 */
	String name();

	/**
	 * The comment that {@code COMMENT ON} sets.
	 * @return the comment, or {@code null} if there is none
	 */
	@Nullable String comment();

	/**
	 * The names that this part takes in the schema of its owner.
	 * @param owner the name of the owner
	 * @return the names; empty if its name need only be unique within its owner
	 */
	default Set<TakenName> names(QualifiedName owner) {
		return Set.of();
	}

	/**
	 * Calls the visitor's method for this kind of part.
	 * @param <R> the type of the visitor's result
	 * @param visitor the visitor
	 * @return the visitor's result
	 */
	<R> R accept(Visitor<R> visitor);

	/**
	 * The same part with the names of other objects and its SQL rewritten.
	 * @param rewriting the rewriting of names and SQL
	 * @return a part that keeps its own name
	 */
	Part rewritten(Rewriting rewriting);

	/**
	 * Tells the kinds of parts apart. A new kind is a new method, so the compiler finds
	 * each place that must handle it.
	 *
	 * @param <R> the result for a part
	 */
	interface Visitor<R> {

		/**
		 * Visits a constraint.
		 * @param constraint the constraint
		 * @return the result
		 */
		R visit(Constraint constraint);

		/**
		 * Visits an index.
		 * @param index the index
		 * @return the result
		 */
		R visit(Index index);

		/**
		 * Visits a trigger.
		 * @param trigger the trigger
		 * @return the result
		 */
		R visit(Trigger trigger);

		/**
		 * Visits a rule.
		 * @param rule the rule
		 * @return the result
		 */
		R visit(Rule rule);

		/**
		 * Visits a policy.
		 * @param policy the policy
		 * @return the result
		 */
		R visit(Policy policy);

	}

}
