package dev.migrate.internal.scratch;

import dev.migrate.comparison.Place;
import dev.migrate.comparison.ScratchUnavailableException;
import dev.migrate.internal.dialect.Dialect;

/** Where scratch databases come from. */
public interface ScratchSource {

	/**
	 * What kind of place it is.
	 * @return the place
	 */
	Place place();

	/**
	 * Makes a scratch database, and removes what killed runs have left of theirs.
	 * @param dialect the dialect of the server
	 * @return an empty database
	 * @throws ScratchUnavailableException if it cannot be made
	 */
	ScratchDatabase open(Dialect dialect);

}
