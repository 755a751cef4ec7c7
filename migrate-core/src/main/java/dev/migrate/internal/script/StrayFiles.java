package dev.migrate.internal.script;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.StringUtils;

/**
 * Files on the class path that look like revisions and are in none of the locations: in
 * the folders of other tools, or in a folder with a similar name.
 */
public final class StrayFiles {

	private static final List<String> FOLDERS = List.of("db/migration", "db/migrations", "db/changelog", "db/migrate",
			"db/revision", "db/versions", "alembic/versions", "migrations", "migration", "revisions", "changelog");

	private static final Set<String> ENDINGS = Set.of("sql", "xml", "yaml", "yml", "json", "py", "rb");

	/** The number of files that are named. */
	private static final int NAMED = 2;

	private StrayFiles() {
	}

	/**
	 * Looks for such files. Reads the names of the files of the class path only.
	 * @param locations the locations of the revision files
	 * @param classLoader the class loader of the class path
	 * @return a sentence about the files, and the next step; empty if there are none
	 */
	public static Optional<String> describe(List<String> locations, ClassLoader classLoader) {
		Map<String, List<String>> found = new TreeMap<>();
		for (String folder : FOLDERS) {
			List<String> files = files(folder, classLoader);
			if (!files.isEmpty() && locations.stream().noneMatch((location) -> location.endsWith(folder))) {
				found.put("classpath:" + folder, files);
			}
		}
		return found.isEmpty() ? Optional.empty() : Optional.of(sentence(found));
	}

	private static String sentence(Map<String, List<String>> found) {
		String places = found.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + " (" + names(entry.getValue()) + ")")
			.collect(Collectors.joining(" and in "));
		return "Files that look like revisions are in " + places + ". If they are, move them or set migrate.locations="
				+ String.join(",", found.keySet()) + "; the files of another tool become revisions first.";
	}

	private static String names(List<String> files) {
		Stream<String> named = files.stream().limit(NAMED);
		return Stream.concat(named, (files.size() > NAMED) ? Stream.of("...") : Stream.empty())
			.collect(Collectors.joining(", "));
	}

	// A root of the class path that cannot be read has no files.
	private static List<String> files(String folder, ClassLoader classLoader) {
		try {
			List<String> names = new ArrayList<>();
			for (Resource resource : new PathMatchingResourcePatternResolver(classLoader)
				.getResources("classpath*:" + folder + "/**/*.*")) {
				names.add(String.valueOf(resource.getFilename()));
			}
			return names.stream()
				.filter((name) -> ENDINGS.contains(String.valueOf(StringUtils.getFilenameExtension(name))))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			return List.of();
		}
	}

}
