package dev.migrate.internal.schema;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * An object that is known only by the SQL that creates it: an aggregate, a collation,
 * extended statistics. An object of which only the name is known, such as a foreign
 * table, is one of these too.
 *
 * @param name its name
 * @param type its type in the words of the database, such as {@code aggregate (integer)}
 * @param definition the statements in SQL that create it, without a semicolon; empty if
 * they are not known
 * @param comment its comment, or {@code null} if it has none
 */
public record OtherObject(QualifiedName name, String type, List<String> definition,
		@Nullable String comment) implements SchemaObject {

	/** Types of objects that share a name space with objects of other kinds. */
	private static final Map<String, NameSpace> SPACES = Map.of("aggregate", NameSpace.ROUTINE, "foreign table",
			NameSpace.RELATION, "range type", NameSpace.TYPE, "base type", NameSpace.TYPE);

	public OtherObject {
		definition = List.copyOf(definition);
	}

	@Override
	public OtherObject withName(QualifiedName changed) {
		return new OtherObject(changed, this.type, this.definition, this.comment);
	}

	/**
	 * The same object with another definition.
	 * @param changed the definition in SQL
	 * @return the object
	 */
	public OtherObject withDefinition(List<String> changed) {
		return new OtherObject(this.name, this.type, changed, this.comment);
	}

	@Override
	public OtherObject withComment(@Nullable String changed) {
		return new OtherObject(this.name, this.type, this.definition, changed);
	}

	@Override
	public ObjectKind kind() {
		return ObjectKind.OTHER;
	}

	@Override
	public ObjectReference reference() {
		return new ObjectReference(ObjectKind.OTHER, this.name, this.type);
	}

	@Override
	public boolean isDescribed() {
		return !this.definition.isEmpty();
	}

	@Override
	public Set<TakenName> names() {
		NameSpace space = SPACES.get(this.type.replaceFirst(" [(].*|(?s) of .*", ""));
		return (space != null) ? Set.of(new TakenName(space, this.name)) : Set.of();
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.visit(this);
	}

	@Override
	public OtherObject rewritten(Rewriting rewriting) {
		return withDefinition(this.definition.stream().map(rewriting::sql).toList());
	}

}
