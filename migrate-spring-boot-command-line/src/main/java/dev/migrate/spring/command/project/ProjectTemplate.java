package dev.migrate.spring.command.project;

import java.util.List;
import java.util.Locale;

/** A part of the files that a project may need. */
enum ProjectTemplate {

	/** The folder of the revisions. */
	FOLDER("The folder of the revision files, which is on the class path."),

	/** The configuration. */
	PROPERTIES("The configuration of the application, if it has none."),

	/** The command. */
	WRAPPER("The command ./migrate, which finds the jar, Maven or Gradle."),

	/** An example for Docker Compose. */
	COMPOSE("An example for Docker Compose: the database, the revisions, then the application."),

	/** An example for Kubernetes. */
	KUBERNETES("An example of a Job for Kubernetes, which applies the revisions before a roll-out.");

	private static final String[] CONFIGURATIONS = { "src/main/resources/application.yml",
			"src/main/resources/application.yaml", "src/main/resources/config/application.properties",
			"src/main/resources/config/application.yml", "src/main/resources/config/application.yaml" };

	private final String description;

	ProjectTemplate(String description) {
		this.description = description;
	}

	private List<ProjectFile> projectFiles() {
		return switch (this) {
			case FOLDER -> List.of(ProjectFile.of("src/main/resources/db/revisions/README.md", "README.md"));
			case PROPERTIES -> List.of(ProjectFile.of("src/main/resources/application.properties",
					"application.properties", CONFIGURATIONS));
			case WRAPPER ->
				List.of(ProjectFile.of("migrate", "migrate.sh"), ProjectFile.of("migrate.cmd", "migrate.cmd"));
			case COMPOSE -> List.of(ProjectFile.of("compose.migrate.yaml", "compose.yaml"));
			case KUBERNETES -> List.of(ProjectFile.of("kubernetes/migrate-job.yaml", "job.yaml"));
		};
	}

	/**
	 * Describes the template.
	 * @return a sentence
	 */
	String description() {
		return this.description;
	}

	/**
	 * The files that it writes.
	 * @return their paths in a project
	 */
	List<String> files() {
		return projectFiles().stream().map(ProjectFile::path).toList();
	}

	/**
	 * Writes the missing files.
	 * @param project the project to write to
	 * @return the paths of the written files; empty if all exist
	 * @throws NoProjectException if a file cannot be written; earlier ones stay
	 */
	List<String> write(Project project) {
		return projectFiles().stream().filter((file) -> file.write(project)).map(ProjectFile::path).toList();
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
