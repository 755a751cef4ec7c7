package dev.migrate.internal.schema;

import org.jspecify.annotations.Nullable;

/**
 * A rule of a table or view, other than the one that makes it a view.
 *
 * @param name its name
 * @param definition the whole {@code CREATE RULE} in SQL, without a semicolon at its end
 * @param firing the sessions in which it applies
 * @param comment its comment, or {@code null} if it has none
 */
public record Rule(String name, String definition, Firing firing, @Nullable String comment) implements Part {

	@Override
	public PartKind kind() {
		return PartKind.RULE;
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.visit(this);
	}

	/**
	 * The same rule with another definition.
	 * @param changed the definition in SQL
	 * @return the rule
	 */
	public Rule withDefinition(String changed) {
		return new Rule(this.name, changed, this.firing, this.comment);
	}

	@Override
	public Rule rewritten(Rewriting rewriting) {
		return withDefinition(rewriting.sql(this.definition));
	}

}
