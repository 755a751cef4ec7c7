package dev.migrate.spring.command.source;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The editor of the person: {@code VISUAL}, {@code EDITOR}, or an installed one.
 */
public final class Editor {

	private static final List<String> FALLBACKS = List.of("sensible-editor", "editor", "nano", "vim", "vi");

	private final Function<String, @Nullable String> environment;

	/**
	 * Creates an editor. The program is looked for when it is needed.
	 * @param environment the variables of the environment
	 */
	public Editor(Function<String, @Nullable String> environment) {
		this.environment = environment;
	}

	/**
	 * Opens files in the editor, and waits until it ends.
	 * @param files the files
	 * @throws SourceTreeException if there is no editor, or if it fails
	 */
	public void open(List<Path> files) {
		String editor = find().orElseThrow(() -> new SourceTreeException("There is no editor.",
				"Name one in the environment: EDITOR=nano, or VISUAL=\"code --wait\"."));
		EditorCommand command = new EditorCommand(editor, files.stream().map(Path::toString).toList());
		int code = run(isWindows() ? command.forWindows() : command.forShell());
		if (code != 0) {
			throw new SourceTreeException("The editor '" + editor + "' ended with exit code " + code + ".",
					"See EDITOR and VISUAL in the environment.");
		}
	}

	private Optional<String> find() {
		return Stream.of("VISUAL", "EDITOR")
			.flatMap((name) -> Stream.ofNullable(this.environment.apply(name)))
			.filter((value) -> !value.isBlank())
			.findFirst()
			.or(() -> isWindows() ? Optional.of("notepad") : FALLBACKS.stream().filter(this::isOnPath).findFirst());
	}

	private boolean isOnPath(String program) {
		return Stream.of(Objects.requireNonNullElse(this.environment.apply("PATH"), "").split(File.pathSeparator))
			.anyMatch((directory) -> Files.isExecutable(Path.of(directory, program)));
	}

	private static int run(List<String> command) {
		try {
			return new ProcessBuilder(command).inheritIO().start().waitFor();
		}
		catch (IOException ex) {
			throw new SourceTreeException("The editor cannot be started: " + ex.getMessage() + ".",
					"Name one in the environment: EDITOR=nano, or VISUAL=\"code --wait\".");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new SourceTreeException("The editor was interrupted.", "See whether the file is what you want.");
		}
	}

	private static boolean isWindows() {
		return File.separatorChar == '\\';
	}

}
