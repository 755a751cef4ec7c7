package dev.migrate.internal.schema;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A row security policy of a table.
 *
 * @param name its name
 * @param combination the way in which it is combined with others
 * @param command the key word of the command that it is for: {@code ALL}, {@code SELECT},
 * {@code INSERT}, {@code UPDATE} or {@code DELETE}
 * @param roles the roles that it is for, by name; empty for all ({@code PUBLIC})
 * @param using the condition for rows that are visible, in SQL, or {@code null}
 * @param withCheck the condition for rows that may be written, in SQL, or {@code null}
 * @param comment its comment, or {@code null} if it has none
 */
public record Policy(String name, Combination combination, String command, List<String> roles, @Nullable String using,
		@Nullable String withCheck, @Nullable String comment) implements Part {

	public Policy {
		roles = List.copyOf(roles);
	}

	@Override
	public PartKind kind() {
		return PartKind.POLICY;
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.visit(this);
	}

	/**
	 * The same policy with another condition for visible rows.
	 * @param changed the condition in SQL, or {@code null}
	 * @return the policy
	 */
	public Policy withUsing(@Nullable String changed) {
		return new Policy(this.name, this.combination, this.command, this.roles, changed, this.withCheck, this.comment);
	}

	/**
	 * The same policy with another condition for rows that may be written.
	 * @param changed the condition in SQL, or {@code null}
	 * @return the policy
	 */
	public Policy withWithCheck(@Nullable String changed) {
		return new Policy(this.name, this.combination, this.command, this.roles, this.using, changed, this.comment);
	}

	/**
	 * The same policy with another comment.
	 * @param changed the comment, or {@code null} for none
	 * @return the policy
	 */
	public Policy withComment(@Nullable String changed) {
		return new Policy(this.name, this.combination, this.command, this.roles, this.using, this.withCheck, changed);
	}

	@Override
	public Policy rewritten(Rewriting rewriting) {
		return withUsing(rewriting.optional(this.using)).withWithCheck(rewriting.optional(this.withCheck));
	}

	/** The way in which a policy is combined with others. */
	public enum Combination {

		/** At least one permissive policy must allow a row. */
		PERMISSIVE,

		/** Every restrictive policy must allow a row. */
		RESTRICTIVE

	}

}
