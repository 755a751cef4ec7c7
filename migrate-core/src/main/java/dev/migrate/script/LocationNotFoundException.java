package dev.migrate.script;

import java.util.List;

import dev.migrate.error.MigrateException;

/**
 * A location of revision files does not exist.
 */
public final class LocationNotFoundException extends MigrateException {

	private static final long serialVersionUID = 1L;

	/**
	 * Locations that do not exist.
	 * @param missing the problem of each missing location
	 * @param locations all locations
	 * @param elsewhere a sentence about files in other places, or an empty text
	 */
	public LocationNotFoundException(List<String> missing, List<String> locations, String elsewhere) {
		super("Cannot find the revision files: " + String.join("; ", missing) + ". The locations are: "
				+ String.join(", ", locations) + ".",
				"Create the directory, as migrate init does (it may be empty in the file system, but a jar or a build may "
						+ "leave an empty one out), or correct migrate.locations (--locations on the command line)."
						+ (elsewhere.isEmpty() ? "" : " " + elsewhere));
	}

}
