package dev.migrate.spring.command.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A Maven or Gradle project, or a module of one.
 *
 * @param directory its directory
 */
record Project(Path directory) {

	private static final List<String> BUILD_FILES = List.of("pom.xml", "build.gradle", "build.gradle.kts");

	/**
	 * Takes a project. Reads its directory, and writes nothing.
	 * @throws NoProjectException if the directory has no build file, or has modules but
	 * no sources
	 */
	Project {
		directory = directory.toAbsolutePath().normalize();
		Path checked = directory;
		if (BUILD_FILES.stream().noneMatch((file) -> Files.isRegularFile(checked.resolve(file)))) {
			throw new NoProjectException("There is neither a Maven nor a Gradle project in " + directory + ".",
					"Go to the directory with the pom.xml or build.gradle, or name it: migrate init path/to/project");
		}
		if (!Files.isDirectory(directory.resolve("src")) && isParent(directory.resolve("pom.xml"))) {
			throw new NoProjectException(directory + " has modules and no sources of its own.",
					"Name the module of the application: migrate init path/to/module");
		}
	}

	private static boolean isParent(Path pom) {
		try {
			return Files.isRegularFile(pom) && Files.readString(pom).contains("<modules>");
		}
		catch (IOException ex) {
			throw new NoProjectException("Cannot read " + pom + ": " + ex + ".", "Check its permissions.", ex);
		}
	}

	// The name of the application in the examples.
	String name() {
		return new ProjectName(this.directory).text();
	}

}
