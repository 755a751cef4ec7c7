package dev.migrate.internal.diff;

import java.util.List;

import dev.migrate.internal.operation.Rename;

/**
 * The settings of a diff, as a person makes them.
 *
 * @param drops the treatment of things that are no longer wanted
 * @param requests requested renames, each of which first has to be resolved to a thing
 * @param renames the renames, in the order in which they run, after the requests and
 * before all other operations
 * @param patterns the selection of objects and columns by name
 * @param filter the filter for the selected objects and columns
 * @param wishes the choices of the wanted schema
 */
public record DiffSettings(Drops drops, List<RenameRequest> requests, List<Rename> renames, ObjectPatterns patterns,
		DiffFilter filter, Wishes wishes) {

	/** A diff of everything, which drops and renames nothing. */
	public static final DiffSettings CAREFUL = new DiffSettings(Drops.WITHHELD, List.of(), List.of(),
			ObjectPatterns.ALL, DiffFilter.ALL, Wishes.EVERYTHING);

	public DiffSettings {
		requests = List.copyOf(requests);
		renames = List.copyOf(renames);
	}

	/**
	 * The same settings with other drops.
	 * @param changed the treatment of things that are no longer wanted
	 * @return the settings
	 */
	public DiffSettings withDrops(Drops changed) {
		return new DiffSettings(changed, this.requests, this.renames, this.patterns, this.filter, this.wishes);
	}

	/**
	 * The same settings with other requests to rename.
	 * @param changed the requests
	 * @return the settings
	 */
	public DiffSettings withRequests(List<? extends RenameRequest> changed) {
		return new DiffSettings(this.drops, List.copyOf(changed), this.renames, this.patterns, this.filter,
				this.wishes);
	}

	/**
	 * The same settings with other renames.
	 * @param changed the renames
	 * @return the settings
	 */
	public DiffSettings withRenames(Rename... changed) {
		return new DiffSettings(this.drops, this.requests, List.of(changed), this.patterns, this.filter, this.wishes);
	}

	/**
	 * The same settings with other patterns.
	 * @param changed the selection of objects and columns by name
	 * @return the settings
	 */
	public DiffSettings withPatterns(ObjectPatterns changed) {
		return new DiffSettings(this.drops, this.requests, this.renames, changed, this.filter, this.wishes);
	}

	/**
	 * The same settings with another filter.
	 * @param changed the filter for objects and columns
	 * @return the settings
	 */
	public DiffSettings withFilter(DiffFilter changed) {
		return new DiffSettings(this.drops, this.requests, this.renames, this.patterns, changed, this.wishes);
	}

	/**
	 * The same settings with other choices of the wanted schema.
	 * @param changed the choices
	 * @return the settings
	 */
	public DiffSettings withWishes(Wishes changed) {
		return new DiffSettings(this.drops, this.requests, this.renames, this.patterns, this.filter, changed);
	}

	/** The treatment of things that are no longer wanted. */
	public enum Drops {

		/** They stay, and a person decides. */
		WITHHELD,

		/** They are dropped. */
		ALLOWED

	}

}
