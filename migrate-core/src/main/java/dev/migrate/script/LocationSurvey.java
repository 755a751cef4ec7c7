package dev.migrate.script;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

	/**
	 * Looks what is at a location.
	 * @param location a directory: {@code classpath:...}, {@code file:...} or a path
	 * @param classLoader where to find the class path
	 * @return what is there; never fails
	 */
	public static LocationSurvey of(String location, ClassLoader classLoader) {
		FoundFiles found = new FoundFiles(new ArrayList<>());
		String problem;
		try {
			RevisionLocation place = RevisionLocation.parse(location, classLoader);
			boolean missing = place.collect(found) == RevisionLocation.Existence.MISSING;
			problem = missing ? place.describe() + "." : null;
		}
		catch (IOException | RuntimeException ex) {
			problem = "It cannot be read: " + ex;
		}
		List<String> names = found.files().stream().map(Source::name).sorted().toList();
		return new LocationSurvey(location, names, duplicates(names), problem);
	}

	private static List<String> duplicates(List<String> names) {
		Set<String> seen = new HashSet<>();
		return names.stream().filter((name) -> !seen.add(name)).distinct().toList();
	}

}
