package dev.migrate.internal.scratch;

import java.util.Locale;

import dev.migrate.comparison.Place;
import dev.migrate.comparison.ScratchNote.Routine;
import org.jspecify.annotations.Nullable;

/**
 * Decides where a target schema is made that can be made anywhere.
 *
 * @param asked the place that a person wants, or {@code null}
 * @param tables how many tables it has
 * @param freeLocks how many locks the server has room for
 * @param schemas whether the user may make schemas in the database
 * @param databases whether there may be scratch databases
 */
record PlaceRules(@Nullable Place asked, int tables, long freeLocks, boolean schemas, boolean databases) {

	/** What a table takes with its columns' types, keys and indexes, as measured. */
	private static final int LOCKS_PER_TABLE = 14;

	/** Well within the room of a server with its default settings. */
	private static final int FEW_TABLES = 300;

	// Null if it has to be a database.
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

	// Half of the room is for everybody else, if that can be helped.
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
