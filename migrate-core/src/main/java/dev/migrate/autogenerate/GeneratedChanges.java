package dev.migrate.autogenerate;

import java.util.List;

import dev.migrate.dialect.StatementGroup;
import dev.migrate.diff.Difference;
import dev.migrate.scratch.ScratchFault;

/**
 * What is between a database and its target schema.
 *
 * @param target what the target schema was made from
 * @param difference the operations
 * @param faults the statements of the target schema that the database refused
 * @param listed the changes one by one, as SQL: what is done about one thing is one text
 * @param listedDrops the drops that are for a person to decide on, in the same way
 * @param upgrade the changes as SQL; empty if there are none
 * @param downgrade the way back as SQL
 * @param withheld the drops that are for a person to decide on, as SQL
 */
public record GeneratedChanges(String target, Difference difference, List<ScratchFault> faults, List<String> listed,
		List<String> listedDrops, List<StatementGroup> upgrade, List<StatementGroup> downgrade,
		List<StatementGroup> withheld) {

	public GeneratedChanges {
		faults = List.copyOf(faults);
		listed = List.copyOf(listed);
		listedDrops = List.copyOf(listedDrops);
		upgrade = List.copyOf(upgrade);
		downgrade = List.copyOf(downgrade);
		withheld = List.copyOf(withheld);
	}

	/**
	 * Whether there is nothing to write: drops that are withheld do not count.
	 * @return whether there is no change
	 */
	public boolean isEmpty() {
		return this.upgrade.isEmpty();
	}

}
