package dev.migrate.internal.scratch;

import dev.migrate.comparison.Place;
import dev.migrate.comparison.ScratchUnavailableException;
import dev.migrate.internal.dialect.Dialect;

/** A source of scratch databases. */
public interface ScratchSource {

	/**
	 * The kind of place.
	 * @return the place
	 */
	Place place();

	/**
	 * Creates a scratch database, and removes the leftovers of killed runs.
	 * @param dialect the dialect of the server
	 * @return an empty database
	 * @throws ScratchUnavailableException if it cannot be created
	 */
	ScratchDatabase open(Dialect dialect);

}
