package dev.migrate.spring.command.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.script.FileLocation;
import org.jspecify.annotations.Nullable;

/**
 * The directories of the revision files in the source tree of an application: the
 * configured one, else those that the class path was built from, else the one in the
 * module of the working directory. Immutable.
 */
public final class SourceTree {

	private static final List<String> BUILD_FILES = List.of("pom.xml", "build.gradle", "build.gradle.kts");

	private final List<String> locations;

	private final ClassLoader classLoader;

	private final Path workingDirectory;

	private final List<SourceRoot> roots;

	private final @Nullable Path configured;

	/**
	 * Finds the source tree. Reads the class path.
	 * @param locations the locations of the revisions of the application
	 * @param classLoader the loader of the class path
	 * @param workingDirectory the working directory of the person
	 * @param properties the configured settings
	 */
	public SourceTree(List<String> locations, ClassLoader classLoader, Path workingDirectory,
			AuthoringProperties properties) {
		this.locations = List.copyOf(locations);
		this.classLoader = classLoader;
		this.workingDirectory = workingDirectory.toAbsolutePath().normalize();
		this.roots = roots();
		Path directory = properties.configuredDirectory();
		this.configured = (directory != null) ? module().resolve(directory).normalize() : null;
	}

	private List<SourceRoot> roots() {
		List<String> paths = classPaths();
		List<SourceRoot> built = paths.stream().flatMap((path) -> built(path, path).stream()).toList();
		return built.isEmpty() ? paths.stream().limit(1).flatMap((path) -> built(path, "").stream()).toList() : built;
	}

	// The roots of a directory on the class path, or of the class path itself.
	private List<SourceRoot> built(String path, String resource) {
		return resources(resource).stream()
			.flatMap((url) -> SourceRoot.of(url, resource).stream())
			.map((root) -> resource.equals(path) ? root
					: new SourceRoot(root.root() + path, root.module(), root.directory().resolve(path)))
			.toList();
	}

	private List<String> classPaths() {
		return this.locations.stream()
			.filter((location) -> location.startsWith("classpath:") || location.startsWith("classpath*:"))
			.map((location) -> location.substring(location.indexOf(':') + 1).replaceAll("^/+|/+$", "") + "/")
			.toList();
	}

	private List<URL> resources(String name) {
		try {
			return Collections.list(this.classLoader.getResources(name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path module() {
		return this.roots.stream().map(SourceRoot::module).findFirst().orElse(this.workingDirectory);
	}

	/**
	 * The existing directories of revision files.
	 * @return the directories, as absolute paths; empty if there are none
	 */
	public List<Path> directories() {
		return candidates().stream().filter(Files::isDirectory).toList();
	}

	/**
	 * Whether a file of the class path was built from a directory of the source tree. The
	 * files of that directory then replace it, even if it is no longer among them.
	 * @param file the name of the file on the class path
	 * @return whether the source tree has, or had, the file
	 */
	public boolean replaces(String file) {
		return resources(file).stream()
			.anyMatch((url) -> this.roots.stream().anyMatch((root) -> root.exists() && root.contains(url)));
	}

	/**
	 * The directory for a new revision file.
	 * @param wanted the directory that a person named, or {@code null}
	 * @return the directory, which may not exist yet
	 * @throws SourceTreeException if there is none, or if several are equally good
	 */
	public Path directoryFor(@Nullable Path wanted) {
		Set<Path> candidates = candidates();
		if (wanted != null) {
			return checked(this.workingDirectory.resolve(wanted).normalize(), candidates);
		}
		if (this.configured != null) {
			return this.configured;
		}
		if (candidates.isEmpty()) {
			throw notFound();
		}
		return (candidates.size() == 1) ? candidates.iterator().next() : nearest(candidates);
	}

	private Set<Path> candidates() {
		Set<Path> candidates = new LinkedHashSet<>();
		if (this.configured != null) {
			candidates.add(this.configured);
		}
		this.roots.forEach((root) -> candidates.add(root.directory().normalize()));
		this.locations.stream()
			.filter((location) -> !location.startsWith("classpath"))
			.flatMap((location) -> directory(location).stream())
			.forEach(candidates::add);
		return candidates.isEmpty() ? inWorkingDirectory() : candidates;
	}

	// A location that cannot be a path is skipped here: the reader of the files
	// reports it.
	private Optional<Path> directory(String location) {
		try {
			return Optional.of(this.workingDirectory.resolve(new FileLocation(location).path()).normalize());
		}
		catch (InvalidPathException ex) {
			return Optional.empty();
		}
	}

	private Set<Path> inWorkingDirectory() {
		return Stream.iterate(this.workingDirectory, (directory) -> directory != null, Path::getParent)
			.filter((directory) -> BUILD_FILES.stream().anyMatch((file) -> Files.exists(directory.resolve(file))))
			.findFirst()
			.stream()
			.flatMap((module) -> classPaths().stream()
				.limit(1)
				.map((path) -> module.resolve("src/main/resources").resolve(path).normalize()))
			.collect(Collectors.toSet());
	}

	private static Path checked(Path wanted, Set<Path> candidates) {
		if (!candidates.isEmpty() && candidates.stream().noneMatch(wanted::startsWith)) {
			throw new SourceTreeException(
					"Cannot write a revision to " + wanted + ": the application does not look there. It looks in "
							+ list(candidates) + ".",
					"Name one of these with --version-path, or add the directory to migrate.locations.");
		}
		return wanted;
	}

	// Prefers the module of the working directory, and its main directory to the one
	// for tests.
	private Path nearest(Set<Path> candidates) {
		List<Path> here = new ArrayList<>();
		for (SourceRoot root : this.roots) {
			if (this.workingDirectory.startsWith(root.module()) && !root.directory().startsWith(tests(root))) {
				here.add(root.directory().normalize());
			}
		}
		if (here.size() == 1) {
			return here.get(0);
		}
		throw new SourceTreeException("Revisions are in several directories: " + list(candidates) + ".",
				"Name one with --version-path, or set migrate.directory.");
	}

	private static Path tests(SourceRoot root) {
		return root.module().resolve("src/test");
	}

	private SourceTreeException notFound() {
		return new SourceTreeException(
				"Cannot find the source tree of the application: it was not built where it runs, and there is neither a "
						+ "Maven nor a Gradle project in " + this.workingDirectory + ".",
				"Set migrate.directory to the directory of the revision files, such as "
						+ "--migrate.directory=src/main/resources/db/revisions before the word migrate, or go to the "
						+ "project. In a container, mount the directory and set MIGRATE_LOCATIONS to file: and its path, "
						+ "or print the file with --sql.");
	}

	private static String list(Set<Path> paths) {
		return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
	}

}
