package dev.migrate.internal.operation;

import java.util.List;
import java.util.stream.Stream;

import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Sequence;

/**
 * Creates an object with its columns, parts and comment.
 *
 * @param object the object
 * @param sequences the sequences that belong to its columns
 */
public record CreateObject(SchemaObject object, List<Sequence> sequences) implements Operation {

	public CreateObject {
		sequences = List.copyOf(sequences);
	}

	/**
	 * Creates an object that owns no sequence.
	 * @param object the object
	 */
	public CreateObject(SchemaObject object) {
		this(object, List.of());
	}

	@Override
	public DropObject reverse() {
		return new DropObject(this.object, this.sequences);
	}

	@Override
	public Subject subject() {
		return Subject.of(this.object.reference());
	}

	@Override
	public Verb verb() {
		return Verb.CREATE;
	}

	@Override
	public List<SchemaObject> created() {
		return Stream.concat(Stream.of(this.object), this.sequences.stream()).toList();
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.visit(this);
	}

}
