package dev.migrate.internal.diff;

import java.util.List;

import dev.migrate.internal.operation.Operation;

/**
 * The way from one schema to another, and back.
 *
 * @param upgrade the operations there, in an order that runs
 * @param downgrade the operations back, in an order that runs
 * @param changes the operations of the upgrade, by the thing that they are about
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
