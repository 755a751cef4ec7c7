package dev.migrate.internal.operation;

import java.util.List;

import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Sequence;

/**
 * Drops an object with its columns, parts and comment.
 *
 * @param object the object
 * @param sequences the sequences that belong to its columns
 */
public record DropObject(SchemaObject object, List<Sequence> sequences) implements Operation {

	public DropObject {
		sequences = List.copyOf(sequences);
	}

	/**
	 * Drops an object that owns no sequence.
	 * @param object the object
	 */
	public DropObject(SchemaObject object) {
		this(object, List.of());
	}

	@Override
	public CreateObject reverse() {
		return new CreateObject(this.object, this.sequences);
	}

	@Override
	public Subject subject() {
		return Subject.of(this.object.reference());
	}

	@Override
	public Verb verb() {
		return Verb.DROP;
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.visit(this);
	}

}
