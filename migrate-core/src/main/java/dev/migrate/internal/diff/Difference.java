package dev.migrate.internal.diff;

import java.util.List;

/**
 * The difference between two schemas.
 *
 * @param changes the operations that do not wait for a person
 * @param withheld the drops on which a person decides. They run after the changes; a
 * downgrade reverses them before it reverses the changes
 * @param findings the facts that a person should know or decide on
 */
public record Difference(Route changes, Route withheld, List<Finding> findings) {

	public Difference {
		findings = List.copyOf(findings);
	}

	/**
	 * Whether the schemas are the same.
	 * @return whether there is neither a change nor a drop
	 */
	public boolean isEmpty() {
		return this.changes.isEmpty() && this.withheld.isEmpty();
	}

}
