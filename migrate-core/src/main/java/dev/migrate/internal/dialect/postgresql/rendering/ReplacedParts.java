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
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.Nullability;
import dev.migrate.internal.schema.PrimaryKey;
import dev.migrate.internal.schema.QualifiedName;

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
				Replacement.Drops drops = new Replacement.Drops(operations, standing.isWhole(add.owner().name()));
				replaced(rest, add, drops, standing).ifPresent((drop) -> {
					replaced.put(add, drop);
					release(rest, drop, add);
				});
			}
		}
		ReplacedParts parts = new ReplacedParts(rest, replaced);
		operations.stream().filter(ReplacedParts::isCut).forEach((cut) -> parts.delay((DropPart) cut, standing));
		return parts;
	}

	Optional<DropPart> by(AddPart add) {
		return Optional.ofNullable(this.replaced.get(add));
	}

	private static Optional<DropPart> replaced(List<Operation> operations, AddPart add, Replacement.Drops all,
			Standing standing) {
		List<DropPart> drops = operations.subList(0, operations.indexOf(add))
			.stream()
			.filter(DropPart.class::isInstance)
			.map(DropPart.class::cast)
			.filter((drop) -> drop.owner().equals(add.owner()) && add.part().accept(new Replacement(drop, all))
					&& new Delay(drop, standing.before()).isPossible(operations, add))
			.toList();
		return drops.stream()
			.filter((drop) -> drop.part().name().equals(add.part().name()))
			.findFirst()
			.or(() -> drops.stream().findFirst());
	}

	private static boolean isCut(Operation operation) {
		return operation instanceof DropPart drop && drop.part() instanceof ForeignKey;
	}

	// A foreign key stays until the key to which it refers goes.
	private void delay(DropPart cut, Standing standing) {
		int at = this.operations.indexOf(cut);
		for (int i = at + 1; at >= 0 && i < this.operations.size(); i++) {
			Operation operation = this.operations.get(i);
			if (takesKey(operation, ((ForeignKey) cut.part()).target())) {
				if (new Delay(cut, standing.before()).isPossible(this.operations, operation)) {
					this.operations.remove(at);
					this.operations.add(i - 1, cut);
				}
				return;
			}
		}
	}

	private boolean takesKey(Operation operation, QualifiedName table) {
		DropPart drop = (operation instanceof AddPart add) ? this.replaced.get(add)
				: (operation instanceof DropPart other) ? other : null;
		return drop != null && drop.owner().name().equals(table)
				&& (Replacement.isKey(drop.part()) || drop.part() instanceof Index);
	}

	private static void release(List<Operation> rest, DropPart drop, AddPart add) {
		List<Operation> released = rest.subList(rest.indexOf(drop), rest.indexOf(add))
			.stream()
			.filter((operation) -> releases(operation, drop))
			.toList();
		rest.remove(drop);
		rest.removeAll(released);
		rest.addAll(rest.indexOf(add) + 1, released);
	}

	// A column of a primary key refuses nulls until that goes.
	private static boolean releases(Operation operation, DropPart drop) {
		return drop.part() instanceof PrimaryKey key && operation instanceof AlterColumnNullability change
				&& change.table().equals(drop.owner().name()) && key.columns().contains(change.to().name())
				&& change.to().nullability() == Nullability.NULLABLE;
	}

}
