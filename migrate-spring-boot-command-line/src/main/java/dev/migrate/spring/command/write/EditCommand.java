package dev.migrate.spring.command.write;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.Migrate;
import dev.migrate.RevisionState;
import dev.migrate.RevisionStatus;
import dev.migrate.execution.DatabaseUnavailableException;
import dev.migrate.revision.InvalidRevisionsException;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.Target;
import dev.migrate.script.RevisionScript;
import dev.migrate.spring.autoconfigure.MigrationDataSourceException;
import dev.migrate.spring.command.ApplicationCommand;
import dev.migrate.spring.command.CommandContext;
import dev.migrate.spring.command.CommandException;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.look.Position;
import dev.migrate.spring.command.output.Output;
import dev.migrate.spring.command.output.Words;
import dev.migrate.spring.command.source.SourceRevisions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens revision files in the editor. */
@Command(name = "edit",
		description = {
				"Opens revision files of the source tree in the editor: VISUAL, EDITOR, or an installed " + "one.",
				"Afterwards it reads them, reports their faults, and warns if an applied statement was changed: "
						+ "it would not run again." },
		footer = { "%nExamples:", "  migrate edit head", "  migrate edit 1975ea83b712", "  migrate edit current" })
final class EditCommand implements ApplicationCommand {

	@Parameters(paramLabel = "TARGET", description = "A revision, a label, head, heads, current, head-1, ...")
	Target target = Target.head();

	@Override
	public ExitCode run(CommandContext context) {
		Migrate migrate = context.migrate();
		SourceRevisions revisions = Workshop.of(context).revisions();
		List<RevisionId> ids = Position.of(revisions.graph(), migrate, List.of(this.target)).resolve(this.target);
		List<Path> files = files(revisions, ids);
		Set<String> before = checksumsIfReadable(migrate, files);
		Workshop.editor(context).open(files);
		Workshop.of(context);
		if (!checksums(migrate, files).equals(before)) {
			warn(migrate, ids, context.output());
		}
		return ExitCode.DONE;
	}

	private List<Path> files(SourceRevisions revisions, List<RevisionId> ids) {
		if (ids.isEmpty()) {
			throw this.target.isRelativeToCurrent()
					? new CommandException("There is no current revision: the database is at base.",
							"Name a revision, or apply some with: migrate upgrade heads")
					: new CommandException("No revision file is at '" + this.target + "'.",
							"Name a revision; migrate history lists them.");
		}
		return ids.stream().map((id) -> file(revisions, id)).toList();
	}

	private static Path file(SourceRevisions revisions, RevisionId id) {
		return revisions.file(id)
			.orElseThrow(() -> new CommandException(
					"Revision '" + id + "' has no file in the source tree; it comes from "
							+ revisions.graph().find(id).orElseThrow().location().file() + " on the class path.",
					"Edit it where it is built, or set migrate.directory."));
	}

	private static Set<String> checksumsIfReadable(Migrate migrate, List<Path> files) {
		try {
			return checksums(migrate, files);
		}
		catch (InvalidRevisionsException ex) {
			return Set.of();
		}
	}

	// Of the upgrades only: comments and line ends do not count.
	private static Set<String> checksums(Migrate migrate, List<Path> files) {
		List<String> directories = files.stream().map((file) -> String.valueOf(file.getParent())).distinct().toList();
		return migrate.read(directories)
			.stream()
			.filter((script) -> files.contains(Path.of(script.revision().location().file())))
			.map(EditCommand::checksum)
			.collect(Collectors.toSet());
	}

	private static String checksum(RevisionScript script) {
		return script.revision().id() + " " + script.checksum();
	}

	private static void warn(Migrate migrate, List<RevisionId> ids, Output output) {
		try {
			List<RevisionId> applied = migrate.status()
				.revisions()
				.stream()
				.filter((status) -> status.state() != RevisionState.PENDING)
				.map(RevisionStatus::id)
				.filter(ids::contains)
				.toList();
			if (!applied.isEmpty()) {
				output.note("Warning: the database has applied " + String.join(", ", Words.ids(applied))
						+ " as it was before. Your change does not run there, and an upgrade will refuse it: take the "
						+ "change back, and write a new revision with: migrate revision -m \"...\"");
			}
		}
		catch (DatabaseUnavailableException | MigrationDataSourceException ex) {
			output.note("Warning: the database cannot be asked whether it has applied "
					+ String.join(", ", Words.ids(ids)) + ". Where it has, your change does not run.");
		}
	}

}
