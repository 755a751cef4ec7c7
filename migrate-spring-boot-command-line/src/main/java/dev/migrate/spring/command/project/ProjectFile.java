package dev.migrate.spring.command.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;

/**
 * A file that a project may need.
 *
 * @param path its path in the project
 * @param source the name of the resource with its text, beside this class
 * @param instead files that make it unnecessary
 */
record ProjectFile(String path, String source, List<String> instead) {

	static ProjectFile of(String path, String source, String... instead) {
		return new ProjectFile(path, source, List.of(instead));
	}

	// Returns whether the file was written. An existing file stays.
	boolean write(Project project) {
		if (this.instead.stream().anyMatch((other) -> Files.exists(project.directory().resolve(other)))) {
			return false;
		}
		Path file = project.directory().resolve(this.path);
		if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
			return false;
		}
		try {
			Files.createDirectories(Objects.requireNonNull(file.getParent()));
			Files.writeString(file, text(project), StandardOpenOption.CREATE_NEW);
			makeExecutable(file);
			return true;
		}
		catch (FileAlreadyExistsException ex) {
			return false;
		}
		catch (IOException ex) {
			throw new NoProjectException("Cannot write " + file + ": " + ex + ".",
					"Check the directory and its permissions; files that were already written stay.", ex);
		}
	}

	private String text(Project project) {
		String text = template().replace("@name@", project.name());
		return this.path.endsWith(".cmd") ? text.replace("\n", "\r\n") : text;
	}

	private String template() {
		try (InputStream stream = ProjectFile.class.getResourceAsStream(this.source)) {
			return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void makeExecutable(Path file) throws IOException {
		if (this.path.equals("migrate") && FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
		}
	}

}
