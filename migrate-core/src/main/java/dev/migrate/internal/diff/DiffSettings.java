package dev.migrate.internal.diff;

import java.util.List;

import dev.migrate.internal.operation.Rename;

/**
 * What a person says about a diff.
 *
 * @param drops what becomes of things that are no longer wanted
 * @param requests what is the same under another name, where it is to be found out first
 * what that is
 * @param renames what is the same under another name: operations that rename, in the
 * order in which they run, after the requests and before everything else
 * @param patterns which objects and columns are looked at, by name
 * @param filter which objects and columns are looked at, of those
 */
public record DiffSettings(Drops drops, List<RenameRequest> requests, List<Rename> renames, ObjectPatterns patterns,
		DiffFilter filter) {

	/** Nothing is dropped, nothing is renamed, everything is looked at. */
	public static final DiffSettings CAREFUL = new DiffSettings(Drops.WITHHELD, List.of(), List.of(),
			ObjectPatterns.ALL, DiffFilter.ALL);

	public DiffSettings {
		requests = List.copyOf(requests);
		renames = List.copyOf(renames);
	}

	/**
	 * The same settings with other drops.
	 * @param changed what becomes of things that are no longer wanted
	 * @return the settings
	 */
	public DiffSettings withDrops(Drops changed) {
		return new DiffSettings(changed, this.requests, this.renames, this.patterns, this.filter);
	}

	/**
	 * The same settings with other requests to rename.
	 * @param changed the requests
	 * @return the settings
	 */
	public DiffSettings withRequests(List<? extends RenameRequest> changed) {
		return new DiffSettings(this.drops, List.copyOf(changed), this.renames, this.patterns, this.filter);
	}

	/**
	 * The same settings with other renames.
	 * @param changed operations that rename
	 * @return the settings
	 */
	public DiffSettings withRenames(Rename... changed) {
		return new DiffSettings(this.drops, this.requests, List.of(changed), this.patterns, this.filter);
	}

	/**
	 * The same settings with other patterns.
	 * @param changed which objects and columns are looked at, by name
	 * @return the settings
	 */
	public DiffSettings withPatterns(ObjectPatterns changed) {
		return new DiffSettings(this.drops, this.requests, this.renames, changed, this.filter);
	}

	/**
	 * The same settings with another filter.
	 * @param changed which objects and columns are looked at
	 * @return the settings
	 */
	public DiffSettings withFilter(DiffFilter changed) {
		return new DiffSettings(this.drops, this.requests, this.renames, this.patterns, changed);
	}

	/** What becomes of things that are no longer wanted. */
	public enum Drops {

		/** They stay, and a person decides. */
		WITHHELD,

		/** They are dropped. */
		ALLOWED

	}

}
