package dev.migrate.script;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The content of a location, for a person who looks for the revision files.
 *
 * @param location the location, as it was given
 * @param files the names of the revision files, in order; a name may come twice
 * @param counts the number of files in each directory or jar, by its path or URL
 * @param duplicates the names that several roots of the class path have, so that the same
 * revision may be there twice
 * @param problem the reason why the location has no content, or {@code null} if it exists
 */
public record LocationSurvey(String location, List<String> files, Map<String, Integer> counts, List<String> duplicates,
		@Nullable String problem) {

	public LocationSurvey {
		files = List.copyOf(files);
		counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
		duplicates = List.copyOf(duplicates);
	}

}
