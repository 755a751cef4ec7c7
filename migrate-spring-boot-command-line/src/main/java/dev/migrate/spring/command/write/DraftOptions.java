package dev.migrate.spring.command.write;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every new revision, including a merge. */
final class DraftOptions {

	@Option(names = "--splice",
			description = "Allow it to come after a revision that is not a head, which makes a branch.")
	boolean splice;

	@Option(names = "--branch-label", paramLabel = "LABEL", split = ",",
			description = "A name for the branch that begins here.")
	List<String> branchLabels = new ArrayList<>();

	@Option(names = "--rev-id", paramLabel = "ID",
			description = "Its identifier. Default: 12 random hexadecimal digits.")
	@Nullable String id;

	@Option(names = "--version-path", paramLabel = "DIRECTORY",
			description = "The directory to write to, if revisions are in several.")
	@Nullable Path directory;

	@Option(names = "--edit", description = "Open it in the editor: VISUAL, EDITOR, or an installed one.")
	boolean edit;

	@Option(names = "--sql", description = "Print the file instead of writing it.")
	boolean print;

}
