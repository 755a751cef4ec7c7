package dev.migrate.internal.script;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.migrate.script.LocationSurvey;

/** Surveys locations. */
public final class LocationSurveyor {

	private LocationSurveyor() {
	}

	/**
	 * Surveys a location.
	 * @param location a directory: {@code classpath:...}, {@code file:...} or a path
	 * @param classLoader the class loader of the class path
	 * @return the content of the location, or its problem; the method never fails
	 */
	public static LocationSurvey survey(String location, ClassLoader classLoader) {
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
		return new LocationSurvey(location, names, found.counts(), duplicates(names), problem);
	}

	private static List<String> duplicates(List<String> names) {
		Set<String> seen = new HashSet<>();
		return names.stream().filter((name) -> !seen.add(name)).distinct().toList();
	}

}
