package dev.migrate.internal.scratch;

import java.util.Locale;

import dev.migrate.comparison.Place;
import dev.migrate.comparison.ScratchNote.Routine;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the place for a relocatable target schema.
 *
 * @param asked the place that a person asks for, or {@code null}
 * @param tables the number of its tables
 * @param freeLocks the number of locks for which the server has room
 * @param schemas whether the user may create schemas in the database
 * @param databases whether scratch databases are available
 */
record PlaceRules(@Nullable Place asked, int tables, long freeLocks, boolean schemas, boolean databases) {

	/**
	 * The measured number of locks for a table with the types of its columns, its keys
	 * and its indexes.
	 */
	private static final int LOCKS_PER_TABLE = 14;

	/** The locks for this number fit easily into a server with default settings. */
	private static final int FEW_TABLES = 300;

	// Null if only a database will do.
	@Nullable PlaceChoice withinDatabase() {
		if (this.asked != null) {
			return (this.asked == Place.SCHEMA || this.asked == Place.TEMPORARY)
					? new PlaceChoice(this.asked, "as --scratch says", Routine.USUAL) : null;
		}
		if (!fits()) {
			return null;
		}
		if (this.schemas) {
			return new PlaceChoice(Place.SCHEMA, "that is the usual place", Routine.USUAL);
		}
		return new PlaceChoice(Place.TEMPORARY, "the user may not create schemas in it", Routine.NOTABLE);
	}

	// Half of the room is left to other sessions if there is an alternative.
	private boolean fits() {
		return this.tables <= FEW_TABLES || locks() <= (this.databases ? this.freeLocks / 2 : this.freeLocks);
	}

	private long locks() {
		return (long) this.tables * LOCKS_PER_TABLE;
	}

	String reasonForDatabase() {
		return String.format(Locale.ROOT,
				"a transaction with %,d tables would take about %,d locks, and the server has room for %,d",
				this.tables, locks(), this.freeLocks);
	}

}
