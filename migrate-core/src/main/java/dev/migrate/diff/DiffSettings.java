package dev.migrate.diff;

import java.util.List;

import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.operation.RenameEnumValue;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameObject;

/**
 * What a person says about a diff.
 *
 * @param drops what becomes of things that are no longer wanted
 * @param renames what is the same under another name: operations that rename, in the
 * order in which they run, before everything else
 * @param filter which objects are looked at
 */
public record DiffSettings(Drops drops, List<Operation> renames, ObjectFilter filter) {

	/** Nothing is dropped, nothing is renamed, everything is looked at. */
	public static final DiffSettings CAREFUL = new DiffSettings(Drops.WITHHELD, List.of(), ObjectFilter.ALL);

	public DiffSettings {
		renames = List.copyOf(renames);
		for (Operation operation : renames) {
			if (!isRename(operation)) {
				throw new IllegalArgumentException("Not a rename: " + operation);
			}
		}
	}

	private static boolean isRename(Operation operation) {
		return operation instanceof RenameObject || operation instanceof RenameColumn
				|| operation instanceof RenameConstraint || operation instanceof RenameIndex
				|| operation instanceof RenameEnumValue;
	}

	/**
	 * The same settings with other drops.
	 * @param changed what becomes of things that are no longer wanted
	 * @return the settings
	 */
	public DiffSettings withDrops(Drops changed) {
		return new DiffSettings(changed, this.renames, this.filter);
	}

	/**
	 * The same settings with other renames.
	 * @param changed operations that rename
	 * @return the settings
	 */
	public DiffSettings withRenames(Operation... changed) {
		return new DiffSettings(this.drops, List.of(changed), this.filter);
	}

	/**
	 * The same settings with another filter.
	 * @param changed which objects are looked at
	 * @return the settings
	 */
	public DiffSettings withFilter(ObjectFilter changed) {
		return new DiffSettings(this.drops, this.renames, changed);
	}

	/** What becomes of things that are no longer wanted. */
	public enum Drops {

		/** They stay, and a person decides. */
		WITHHELD,

		/** They are dropped. */
		ALLOWED

	}

}
