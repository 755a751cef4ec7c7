package dev.migrate.internal.schema;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A row type without a table.
 *
 * @param name its name
 * @param attributes its columns, in their order, each with only a type, a collation and
 * perhaps a comment
 * @param comment its comment, or {@code null} if it has none
 */
public record CompositeType(QualifiedName name, List<Column> attributes,
		@Nullable String comment) implements SchemaObject {

	public CompositeType {
		attributes = List.copyOf(attributes);
	}

	@Override
	public CompositeType withName(QualifiedName changed) {
		return new CompositeType(changed, this.attributes, this.comment);
	}

	/**
	 * The same type with other columns.
	 * @param changed the columns, in their order
	 * @return the type
	 */
	public CompositeType withAttributes(List<Column> changed) {
		return new CompositeType(this.name, changed, this.comment);
	}

	@Override
	public CompositeType withComment(@Nullable String changed) {
		return new CompositeType(this.name, this.attributes, changed);
	}

	@Override
	public ObjectKind kind() {
		return ObjectKind.COMPOSITE;
	}

	@Override
	public List<Column> columns() {
		return this.attributes;
	}

	@Override
	public List<String> elements() {
		return this.attributes.stream().map(Column::type).toList();
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.visit(this);
	}

	@Override
	public CompositeType rewritten(Rewriting rewriting) {
		return withAttributes(this.attributes.stream().map((column) -> column.rewritten(rewriting)).toList());
	}

}
