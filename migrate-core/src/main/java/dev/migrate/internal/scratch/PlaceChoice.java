package dev.migrate.internal.scratch;

import dev.migrate.comparison.Place;
import dev.migrate.comparison.ScratchNote;

/**
 * The chosen place of a target schema, and the reason.
 *
 * @param place the place
 * @param reason the reason, as the end of a sentence
 * @param routine whether this is the usual place
 */
public record PlaceChoice(Place place, String reason, ScratchNote.Routine routine) implements ScratchNote {

	@Override
	public String sentence() {
		return "The comparison is made " + switch (this.place) {
			case SCHEMA -> "in schemas of the database that are rolled back";
			case TEMPORARY -> "among temporary objects of the database";
			case DATABASE -> "in a scratch database on the server";
			case EMBEDDED -> "in an embedded PostgreSQL";
			case CONTAINER -> "in a container";
			case GIVEN -> "in the scratch database that was given";
		} + ": " + this.reason + ".";
	}

}
