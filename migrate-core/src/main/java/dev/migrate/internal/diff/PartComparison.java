package dev.migrate.internal.diff;

import java.util.List;
import java.util.Optional;

import dev.migrate.internal.operation.AddPart;
import dev.migrate.internal.operation.AlterPart;
import dev.migrate.internal.operation.DropPart;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.operation.Subject;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.Part;
import dev.migrate.internal.schema.PartKind;

/**
 * Compares the parts of an object.
 *
 * @param owner the object
 * @param operations the list that receives the operations
 */
record PartComparison(ObjectReference owner, List<Operation> operations) {

	void compare(List<Part> from, List<Part> to) {
		for (PartKind kind : PartKind.values()) {
			from.stream().filter((part) -> part.kind() == kind).forEach((was) -> compare(was, Parts.same(to, was)));
			to.stream()
				.filter((part) -> part.kind() == kind && Parts.same(from, part).isEmpty())
				.forEach((is) -> this.operations.add(new AddPart(this.owner, is)));
		}
	}

	private void compare(Part was, Optional<Part> wanted) {
		wanted.ifPresentOrElse((is) -> change(was, is), () -> this.operations.add(new DropPart(this.owner, was)));
	}

	private void change(Part from, Part to) {
		switch (PartAlteration.between(from, to).way()) {
			case ANEW -> {
				this.operations.add(new DropPart(this.owner, from));
				this.operations.add(new AddPart(this.owner, to));
			}
			case IN_PLACE -> {
				this.operations.add(new AlterPart(this.owner, from, to));
				comment(from, to);
			}
			case NONE -> comment(from, to);
		}
	}

	private void comment(Part from, Part to) {
		Parts.comment(this.operations, Subject.of(this.owner, to), from.comment(), to.comment());
	}

}
