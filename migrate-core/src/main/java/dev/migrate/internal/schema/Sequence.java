package dev.migrate.internal.schema;

import org.jspecify.annotations.Nullable;

/**
 * A sequence that does not belong to an identity column. For those, see
 * {@link ColumnValue.Identity}.
 *
 * @param name its name
 * @param type its type in SQL: {@code smallint}, {@code integer} or {@code bigint}
 * @param options the options with which it counts
 * @param ownedBy the column that it is dropped with, as {@code serial} makes it, or
 * {@code null}
 * @param persistence whether it survives a crash
 * @param comment its comment, or {@code null} if it has none
 */
public record Sequence(QualifiedName name, String type, SequenceOptions options, @Nullable ColumnReference ownedBy,
		Persistence persistence, @Nullable String comment) implements SchemaObject {

	@Override
	public Sequence withName(QualifiedName changed) {
		return new Sequence(changed, this.type, this.options, this.ownedBy, this.persistence, this.comment);
	}

	/**
	 * The same sequence owned by another column.
	 * @param changed the column, or {@code null} for none
	 * @return the sequence
	 */
	public Sequence withOwnedBy(@Nullable ColumnReference changed) {
		return new Sequence(this.name, this.type, this.options, changed, this.persistence, this.comment);
	}

	/**
	 * The same sequence with other options.
	 * @param changed the options
	 * @return the sequence
	 */
	public Sequence withOptions(SequenceOptions changed) {
		return new Sequence(this.name, this.type, changed, this.ownedBy, this.persistence, this.comment);
	}

	@Override
	public Sequence withComment(@Nullable String changed) {
		return new Sequence(this.name, this.type, this.options, this.ownedBy, this.persistence, changed);
	}

	@Override
	public ObjectKind kind() {
		return ObjectKind.SEQUENCE;
	}

	@Override
	public int likeness(SchemaObject other) {
		return (other instanceof Sequence sequence && this.options.equals(sequence.options)) ? Likeness.HALF : 0;
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.visit(this);
	}

	@Override
	public Sequence rewritten(Rewriting rewriting) {
		return (this.ownedBy != null)
				? withOwnedBy(new ColumnReference(rewriting.name(this.ownedBy.table()), this.ownedBy.column())) : this;
	}

}
