package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.migrate.internal.operation.AddPart;
import dev.migrate.internal.operation.AlterColumnNullability;
import dev.migrate.internal.operation.DropPart;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.Nullability;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.PrimaryKey;

/**
 * Keys, other constraints and indexes of tables in use that others replace. The old one
 * goes when the new one comes, so that the table is never without.
 *
 * @param operations the operations without the drops of what is replaced
 * @param replaced these drops, by the operations that add the new parts
 */
record ReplacedParts(List<Operation> operations, Map<AddPart, DropPart> replaced) {

	static ReplacedParts in(List<Operation> operations, Standing standing) {
		List<Operation> rest = new ArrayList<>(operations);
		Map<AddPart, DropPart> replaced = new HashMap<>();
		for (Operation operation : operations) {
			if (operation instanceof AddPart add && standing.isUsed(add.owner().name())) {
				replaced(rest, add, standing).ifPresent((drop) -> {
					replaced.put(add, drop);
					delay(rest, drop, add, standing);
				});
			}
		}
		return new ReplacedParts(rest, replaced);
	}

	Optional<DropPart> by(AddPart add) {
		return Optional.ofNullable(this.replaced.get(add));
	}

	private static Optional<DropPart> replaced(List<Operation> operations, AddPart add, Standing standing) {
		List<DropPart> drops = operations.subList(0, operations.indexOf(add))
			.stream()
			.filter(DropPart.class::isInstance)
			.map(DropPart.class::cast)
			.filter((drop) -> drop.owner().equals(add.owner())
					&& add.part().accept(new Replacement(drop, operations, standing.isWhole(add.owner().name())))
					&& new Delay(drop, standing.before()).isPossible(operations, add))
			.toList();
		return drops.stream()
			.filter((drop) -> drop.part().name().equals(add.part().name()))
			.findFirst()
			.or(() -> drops.stream().findFirst());
	}

	private static void delay(List<Operation> rest, DropPart drop, AddPart add, Standing standing) {
		List<Operation> earlier = List.copyOf(rest.subList(rest.indexOf(drop), rest.indexOf(add)));
		List<Operation> cuts = rest.subList(0, rest.indexOf(add))
			.stream()
			.filter((operation) -> refers(operation, add.owner()) && drop.part() instanceof Constraint
					&& new Delay((DropPart) operation, standing.before()).isPossible(rest, add))
			.toList();
		rest.remove(drop);
		rest.removeAll(cuts);
		rest.addAll(rest.indexOf(add), cuts);
		List<Operation> released = earlier.stream().filter((operation) -> releases(operation, drop)).toList();
		rest.removeAll(released);
		rest.addAll(rest.indexOf(add) + 1, released);
	}

	// A foreign key needs the key that it refers to until that goes.
	private static boolean refers(Operation operation, ObjectReference table) {
		return operation instanceof DropPart drop && drop.part() instanceof ForeignKey key
				&& key.target().equals(table.name());
	}

	// A column of a primary key refuses nulls until that goes.
	private static boolean releases(Operation operation, DropPart drop) {
		return drop.part() instanceof PrimaryKey key && operation instanceof AlterColumnNullability change
				&& change.table().equals(drop.owner().name()) && key.columns().contains(change.to().name())
				&& change.to().nullability() == Nullability.NULLABLE;
	}

}
