package dev.migrate.schema;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A part of a table, view or materialized view that has a name and a life of its own: it
 * is added, dropped and renamed by itself, and goes with its owner. Columns are not among
 * these.
 */
public sealed interface Part permits Constraint, Index, Trigger, Rule, Policy {

	/**
	 * What it is.
	 * @return the kind
	 */
	PartKind kind();

	/**
	 * What it is called.
	 * @return the name, unique among the parts of its kind that its owner has
	 */
	String name();

	/**
	 * What is said of it by {@code COMMENT ON}.
	 * @return the comment, or {@code null} if there is none
	 */
	@Nullable String comment();

	/**
	 * The names that it takes in the schema of its owner.
	 * @param owner the name of the owner
	 * @return the names; empty if its name counts within its owner alone
	 */
	default Set<TakenName> names(QualifiedName owner) {
		return Set.of();
	}

	/**
	 * Calls the method of the visitor that is for this kind of part.
	 * @param <R> what the visitor returns
	 * @param visitor the visitor
	 * @return what the visitor returned
	 */
	<R> R accept(Visitor<R> visitor);

	/**
	 * The same part with the names of other objects and its SQL rewritten.
	 * @param rewriting how they are rewritten
	 * @return a part that keeps its own name
	 */
	Part rewritten(Rewriting rewriting);

	/**
	 * Tells the kinds of parts apart. A new kind is a new method, so the compiler finds
	 * each place that has to decide.
	 *
	 * @param <R> what comes of a part
	 */
	interface Visitor<R> {

		/**
		 * Visits a constraint.
		 * @param constraint the constraint
		 * @return what comes of it
		 */
		R visit(Constraint constraint);

		/**
		 * Visits an index.
		 * @param index the index
		 * @return what comes of it
		 */
		R visit(Index index);

		/**
		 * Visits a trigger.
		 * @param trigger the trigger
		 * @return what comes of it
		 */
		R visit(Trigger trigger);

		/**
		 * Visits a rule.
		 * @param rule the rule
		 * @return what comes of it
		 */
		R visit(Rule rule);

		/**
		 * Visits a policy.
		 * @param policy the policy
		 * @return what comes of it
		 */
		R visit(Policy policy);

	}

}
