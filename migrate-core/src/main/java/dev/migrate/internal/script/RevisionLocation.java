package dev.migrate.internal.script;

import java.io.IOException;

/**
 * A place that holds revision files.
 */
interface RevisionLocation {

	// Adds the files of this location. Tells whether the location exists.
	Existence collect(FoundFiles found) throws IOException;

	// Describes the place of the search, for a person.
	String describe();

	static RevisionLocation parse(String location, ClassLoader classLoader) {
		for (String prefix : new String[] { "classpath:", "classpath*:" }) {
			if (location.startsWith(prefix)) {
				return new ClassPathLocation(location, location.substring(prefix.length()), classLoader);
			}
		}
		return new DirectoryLocation(location);
	}

	/** Whether a location exists. */
	enum Existence {

		FOUND, MISSING

	}

}
