package dev.migrate.internal.schema;

import org.jspecify.annotations.Nullable;

/**
 * A function or procedure. Aggregates are {@link OtherObject}s.
 *
 * @param name its name
 * @param kind {@link ObjectKind#FUNCTION} or {@link ObjectKind#PROCEDURE}
 * @param arguments its identity arguments in SQL, which tell it from others of its name:
 * types, and modes and names where there are any, but no defaults
 * @param result the result in SQL, or {@code null} for a procedure. Like the names of
 * arguments, {@code CREATE OR REPLACE} cannot change it
 * @param definition the whole {@code CREATE OR REPLACE} in SQL, without a semicolon at
 * its end
 * @param comment its comment, or {@code null} if it has none
 */
public record Routine(QualifiedName name, ObjectKind kind, String arguments, @Nullable String result, String definition,
		@Nullable String comment) implements SchemaObject {

	@Override
	public Routine withName(QualifiedName changed) {
		return new Routine(changed, this.kind, this.arguments, this.result, this.definition, this.comment);
	}

	/**
	 * The same routine with another definition.
	 * @param changed the definition in SQL
	 * @return the routine
	 */
	public Routine withDefinition(String changed) {
		return new Routine(this.name, this.kind, this.arguments, this.result, changed, this.comment);
	}

	@Override
	public Routine withComment(@Nullable String changed) {
		return new Routine(this.name, this.kind, this.arguments, this.result, this.definition, changed);
	}

	@Override
	public ObjectReference reference() {
		return new ObjectReference(this.kind, this.name, this.arguments);
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.visit(this);
	}

	// The definition stays, since its body is only text to the database.
	@Override
	public Routine rewritten(Rewriting rewriting) {
		return this;
	}

}
