package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.List;

import dev.migrate.internal.operation.DropPart;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.Part;
import dev.migrate.internal.schema.Policy;
import dev.migrate.internal.schema.PrimaryKey;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Rule;
import dev.migrate.internal.schema.Trigger;
import dev.migrate.internal.schema.Unique;

/**
 * Whether the visited part replaces another one of its table.
 *
 * @param drop the drop of the other part
 * @param drops what else is dropped
 */
record Replacement(DropPart drop, Drops drops) implements Part.Visitor<Boolean> {

	@Override
	public Boolean visit(Constraint added) {
		Part old = this.drop.part();
		if (isKey(added)) {
			return old.getClass() == added.getClass();
		}
		// A foreign key that only makes way for its key has to go before that one.
		boolean way = old instanceof ForeignKey key && this.drops.haveKeyOf(key.target());
		return old instanceof Constraint && !isKey(old) && old.name().equals(added.name()) && !way;
	}

	@Override
	public Boolean visit(Index added) {
		return this.drop.part() instanceof Index && this.drops.whole();
	}

	@Override
	public Boolean visit(Trigger added) {
		return false;
	}

	@Override
	public Boolean visit(Rule added) {
		return false;
	}

	@Override
	public Boolean visit(Policy added) {
		return false;
	}

	static boolean isKey(Part part) {
		return part instanceof PrimaryKey || part instanceof Unique;
	}

	/**
	 * The drops of a comparison, as one table sees them.
	 *
	 * @param operations all operations
	 * @param whole whether the table has no partitions
	 */
	record Drops(List<Operation> operations, boolean whole) {

		private boolean haveKeyOf(QualifiedName table) {
			return this.operations.stream()
				.anyMatch((operation) -> operation instanceof DropPart other && other.owner().name().equals(table)
						&& (isKey(other.part()) || other.part() instanceof Index));
		}

	}

}
