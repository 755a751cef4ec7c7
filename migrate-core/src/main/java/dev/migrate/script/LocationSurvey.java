package dev.migrate.script;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is at a location, for a person who wonders where the revision files are.
 *
 * @param location the location, as it was given
 * @param files the names of the revision files, in order; a name may come twice
 * @param duplicates the names that several roots of the class path have, so that the same
 * revision may be there twice
 * @param problem why nothing is there, or {@code null} if the location exists
 */
public record LocationSurvey(String location, List<String> files, List<String> duplicates, @Nullable String problem) {

	public LocationSurvey {
		files = List.copyOf(files);
		duplicates = List.copyOf(duplicates);
	}

}
