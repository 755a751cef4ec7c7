package dev.migrate.diff;

import java.util.List;

import dev.migrate.operation.Operation;

/**
 * The way from one schema to another, and back.
 *
 * @param upgrade the operations there, in an order that runs
 * @param downgrade the operations back, in an order that runs
 */
public record Route(List<Operation> upgrade, List<Operation> downgrade) {

	public Route {
		upgrade = List.copyOf(upgrade);
		downgrade = List.copyOf(downgrade);
	}

	/**
	 * Whether there is nothing to do.
	 * @return whether both directions are empty
	 */
	public boolean isEmpty() {
		return this.upgrade.isEmpty() && this.downgrade.isEmpty();
	}

}
