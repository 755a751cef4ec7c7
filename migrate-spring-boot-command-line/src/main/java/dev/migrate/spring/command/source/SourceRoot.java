package dev.migrate.spring.command.source;

import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A directory of revisions on the class path, with the directory of the source tree that
 * it was built from.
 *
 * @param root the URL of the directory on the class path, ending with a slash
 * @param module the directory of the module in the source tree
 * @param directory the directory of the revisions in the source tree, existing or not
 */
record SourceRoot(String root, Path module, Path directory) {

	/**
	 * The directories into which build tools and editors put classes and resources, below
	 * the directory of a module.
	 */
	private static final Map<String, Pattern> OUTPUTS = Map.of("src/main/resources", Pattern.compile(
			"target/classes|build/resources/main|build/classes/\\w+/main|out/production/(resources|classes)|bin/main"),
			"src/test/resources", Pattern.compile(
					"target/test-classes|build/resources/test|build/classes/\\w+/test|out/test/(resources|classes)|bin/test"));

	private static final List<String> BUILD_DIRECTORIES = List.of("target", "build");

	private static final List<String> ROOTS_IN_JAR = List.of("BOOT-INF/classes/", "WEB-INF/classes/", "");

	// Empty if the place of the directory does not show its sources, or if there
	// are none.
	static Optional<SourceRoot> of(URL url, String path) {
		return candidate(url, path).filter((found) -> Files.isDirectory(found.module().resolve("src")));
	}

	private static Optional<SourceRoot> candidate(URL url, String path) {
		return switch (url.getProtocol()) {
			case "file" -> ofDirectory(url.toString(), path);
			case "jar" -> ofJar(url.toString(), path);
			default -> Optional.empty();
		};
	}

	private static Optional<SourceRoot> ofDirectory(String url, String path) {
		Path output = below(Path.of(URI.create(url)), path);
		return Stream.iterate(1, (depth) -> depth < 5 && depth < output.getNameCount(), (depth) -> depth + 1)
			.flatMap((depth) -> ofOutput(url, output, depth, path).stream())
			.findFirst();
	}

	// The directory that contains the path.
	private static Path below(Path directory, String path) {
		return path.isEmpty() ? directory : above(directory, Path.of(path).getNameCount());
	}

	private static Optional<SourceRoot> ofOutput(String url, Path output, int depth, String path) {
		int names = output.getNameCount();
		String place = output.subpath(names - depth, names).toString().replace('\\', '/');
		Path module = above(output, depth);
		return OUTPUTS.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().matcher(place).matches())
			.findFirst()
			.map((entry) -> new SourceRoot(url, module, module.resolve(entry.getKey()).resolve(path)));
	}

	// The jar has to be in the output directory of a build. A jar within the jar is
	// built elsewhere.
	private static Optional<SourceRoot> ofJar(String url, String path) {
		String inner = url.substring("jar:".length())
			.replace("/!", "!/")
			.replace("!/!/", "!/")
			.replace("nested:", "file:");
		int end = inner.indexOf("!/");
		if (end < 0) {
			return Optional.empty();
		}
		String entry = inner.substring(end + 2).replace("!/", "/").replace("//", "/");
		boolean own = ROOTS_IN_JAR.stream().anyMatch((prefix) -> entry.equals(prefix + path));
		Path module = own ? builtBy(Path.of(URI.create(inner.substring(0, end)))) : null;
		return (module != null) ? Optional.of(of(url, module, path)) : Optional.empty();
	}

	private static @Nullable Path builtBy(Path jar) {
		for (Path above = jar.getParent(); above != null; above = above.getParent()) {
			Path name = above.getFileName();
			if (name != null && BUILD_DIRECTORIES.contains(name.toString())) {
				return above.getParent();
			}
		}
		return null;
	}

	private static Path above(Path path, int levels) {
		Path above = path;
		for (int i = 0; i < levels; i++) {
			Path parent = above.getParent();
			above = (parent != null) ? parent : above;
		}
		return above;
	}

	static SourceRoot of(String url, Path module, String path) {
		return new SourceRoot(url, module, module.resolve("src/main/resources").resolve(path));
	}

	boolean exists() {
		return Files.isDirectory(this.directory);
	}

	// Whether a file of the class path belongs to this root.
	boolean contains(URL file) {
		return file.toString().startsWith(this.root);
	}

}
