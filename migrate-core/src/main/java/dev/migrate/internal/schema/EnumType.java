package dev.migrate.internal.schema;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A type with a fixed list of values.
 *
 * @param name its name
 * @param labels the values, in their order
 * @param comment its comment, or {@code null} if it has none
 */
public record EnumType(QualifiedName name, List<String> labels, @Nullable String comment) implements SchemaObject {

	public EnumType {
		labels = List.copyOf(labels);
	}

	@Override
	public EnumType withName(QualifiedName changed) {
		return new EnumType(changed, this.labels, this.comment);
	}

	/**
	 * The same type with other values.
	 * @param changed the values, in their order
	 * @return the type
	 */
	public EnumType withLabels(List<String> changed) {
		return new EnumType(this.name, changed, this.comment);
	}

	@Override
	public EnumType withComment(@Nullable String changed) {
		return new EnumType(this.name, this.labels, changed);
	}

	@Override
	public ObjectKind kind() {
		return ObjectKind.ENUM;
	}

	@Override
	public int likeness(SchemaObject other) {
		return (other instanceof EnumType type) ? Likeness.of(this.labels, type.labels) : 0;
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.visit(this);
	}

	@Override
	public EnumType rewritten(Rewriting rewriting) {
		return this;
	}

}
