package dev.migrate.internal.diff;

import java.util.List;

/**
 * How two schemas differ.
 *
 * @param changes what is to be done
 * @param withheld the drops that are for a person to decide on. They run after the
 * changes; on the way back they are taken back before the changes
 * @param findings what a person should know or decide
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
