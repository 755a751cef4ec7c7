package dev.migrate.script;

import java.io.IOException;

/**
 * A place where revision files are.
 */
interface RevisionLocation {

	// Adds the files of this location; tells whether there is such a place.
	Existence collect(FoundFiles found) throws IOException;

	// Where it was looked for, for a person.
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
