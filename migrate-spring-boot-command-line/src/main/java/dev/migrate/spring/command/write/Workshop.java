package dev.migrate.spring.command.write;

import java.nio.file.Path;
import java.util.List;

import dev.migrate.Migrate;
import dev.migrate.script.LocationNotFoundException;
import dev.migrate.spring.command.CommandContext;
import dev.migrate.spring.command.source.AuthoringProperties;
import dev.migrate.spring.command.source.Editor;
import dev.migrate.spring.command.source.SourceRevisions;
import dev.migrate.spring.command.source.SourceTree;

/**
 * The settings, the source tree and the revisions for a command that writes or edits
 * revision files.
 *
 * @param properties the settings for new files
 * @param tree the source tree
 * @param revisions the revisions of the source tree
 */
public record Workshop(AuthoringProperties properties, SourceTree tree, SourceRevisions revisions) {

	static Workshop of(CommandContext context) {
		AuthoringProperties properties = AuthoringProperties.of(context.application().getEnvironment());
		List<String> locations = locations(context);
		SourceTree tree = tree(context, locations, properties);
		return new Workshop(properties, tree, SourceRevisions.read(context.migrate(), locations, tree));
	}

	static Editor editor(CommandContext context) {
		return new Editor(context.application().getEnvironment()::getProperty);
	}

	/**
	 * Finds the directory for a new revision without --version-path.
	 * @param context the application, and the output of the command
	 * @return the directory, which need not exist
	 */
	public static Path directory(CommandContext context) {
		AuthoringProperties properties = AuthoringProperties.of(context.application().getEnvironment());
		return tree(context, locations(context), properties).directoryFor(null);
	}

	private static SourceTree tree(CommandContext context, List<String> locations, AuthoringProperties properties) {
		return new SourceTree(locations, classLoader(context), workingDirectory(), properties);
	}

	// A new project has no directory yet.
	private static List<String> locations(CommandContext context) {
		List<String> configured = context.properties().locations();
		if (configured.stream().noneMatch((location) -> location.contains("{"))) {
			return configured;
		}
		try {
			return context.migrate().scripts().locations();
		}
		catch (LocationNotFoundException ex) {
			return configured;
		}
	}

	private static ClassLoader classLoader(CommandContext context) {
		ClassLoader loader = context.application().getClassLoader();
		return (loader != null) ? loader : Migrate.class.getClassLoader();
	}

	static Path workingDirectory() {
		return Path.of("").toAbsolutePath();
	}

	// Relative to the working directory if the file is below it, which is shorter.
	static Path forPerson(Path file) {
		Path here = workingDirectory();
		return file.startsWith(here) ? here.relativize(file) : file;
	}

}
