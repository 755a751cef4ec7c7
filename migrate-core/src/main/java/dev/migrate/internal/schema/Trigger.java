package dev.migrate.internal.schema;

import org.jspecify.annotations.Nullable;

/**
 * A trigger of a table or view.
 *
 * @param name its name
 * @param definition the whole {@code CREATE TRIGGER} in SQL
 * @param firing the sessions in which it fires
 * @param comment its comment, or {@code null} if it has none
 */
public record Trigger(String name, String definition, Firing firing, @Nullable String comment) implements Part {

	@Override
	public PartKind kind() {
		return PartKind.TRIGGER;
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.visit(this);
	}

	/**
	 * The same trigger with another definition.
	 * @param changed the definition in SQL
	 * @return the trigger
	 */
	public Trigger withDefinition(String changed) {
		return new Trigger(this.name, changed, this.firing, this.comment);
	}

	@Override
	public Trigger rewritten(Rewriting rewriting) {
		return withDefinition(rewriting.sql(this.definition));
	}

}
