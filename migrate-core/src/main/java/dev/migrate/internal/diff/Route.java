package dev.migrate.internal.diff;

import java.util.List;

import dev.migrate.internal.operation.Operation;

/**
 * The way from one schema to another, and back.
 *
 * @param upgrade the operations of the way there, in an order in which they can run
 * @param downgrade the operations of the way back, in an order in which they can run
 * @param changes the operations of the upgrade, grouped by the thing that they change
 */
public record Route(List<Operation> upgrade, List<Operation> downgrade, List<Change> changes) {

	public Route {
		upgrade = List.copyOf(upgrade);
		downgrade = List.copyOf(downgrade);
		changes = List.copyOf(changes);
	}

	/**
	 * Whether there is nothing to do.
	 * @return whether both directions are empty
	 */
	public boolean isEmpty() {
		return this.upgrade.isEmpty() && this.downgrade.isEmpty();
	}

}
