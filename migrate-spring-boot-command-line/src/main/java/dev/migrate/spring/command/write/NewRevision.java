package dev.migrate.spring.command.write;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.revision.RevisionId;
import dev.migrate.script.RevisionDraft;
import dev.migrate.script.RevisionWriter;
import dev.migrate.script.SectionText;
import dev.migrate.script.TransactionMode;
import dev.migrate.spring.command.CommandContext;
import dev.migrate.spring.command.CommandException;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.output.Output;
import dev.migrate.spring.command.output.Report;
import dev.migrate.spring.command.output.Text;
import dev.migrate.spring.command.output.Words;
import dev.migrate.spring.command.source.Editor;
import dev.migrate.spring.command.source.Hooks;

/** Writes a revision file after all checks. */
final class NewRevision {

	private final Workshop workshop;

	private final DraftOptions options;

	private final Output output;

	private final Editor editor;

	private final DraftRules rules;

	NewRevision(Workshop workshop, DraftOptions options, CommandContext context) {
		this.workshop = workshop;
		this.options = options;
		this.output = context.output();
		this.editor = Workshop.editor(context);
		this.rules = new DraftRules(workshop.revisions().graph());
	}

	ExitCode write(List<RevisionId> downRevisions, List<String> dependsOn, String message) {
		return write(downRevisions, dependsOn, message, SectionText.upgrade(TransactionMode.ON, ""),
				SectionText.downgrade(TransactionMode.ON, ""));
	}

	ExitCode write(List<RevisionId> downRevisions, List<String> dependsOn, String message, SectionText upgrade,
			SectionText downgrade) {
		String id = (this.options.id != null) ? this.options.id : RevisionWriter.newId().value();
		RevisionDraft draft = new RevisionDraft(this.rules.id(id), downRevisions, dependsOn,
				this.rules.labels(this.options.branchLabels), message, Instant.now(), upgrade, downgrade);
		if (!this.options.splice) {
			this.rules.requireHeads(downRevisions);
		}
		RevisionWriter writer = new RevisionWriter(this.workshop.properties().template());
		if (this.options.print) {
			this.rules.check(draft, writer.file(Path.of(""), draft).toString());
			this.output.print(new PrintedReport(id, RevisionWriter.text(draft)));
			return ExitCode.DONE;
		}
		Path directory = this.workshop.tree().directoryFor(this.options.directory);
		this.rules.check(draft, writer.file(directory, draft).toString());
		return finish(draft, writer.write(directory, draft));
	}

	private ExitCode finish(RevisionDraft draft, Path file) {
		List<String> failures = new Hooks(this.workshop.properties().hooks()).run(file, this.output::note);
		this.output.print(new WrittenReport(draft.id().value(), draft.message(), Words.ids(draft.downRevisions()),
				draft.dependsOn(), draft.branchLabels(), Workshop.forPerson(file).toString()));
		this.output.note("Revision " + draft.id() + " comes after " + places(draft.downRevisions()));
		if (!failures.isEmpty()) {
			throw new CommandException(String.join("\n", failures),
					"The file is written and stays. Run the command yourself, or correct migrate.hooks.");
		}
		if (this.options.edit) {
			this.editor.open(List.of(file));
		}
		return ExitCode.DONE;
	}

	private String places(List<RevisionId> downRevisions) {
		return downRevisions.isEmpty() ? "base"
				: downRevisions.stream().map(this.rules::title).collect(Collectors.joining(" and "));
	}

	/**
	 * A written revision.
	 *
	 * @param id its identifier
	 * @param message its message
	 * @param downRevisions the revisions it comes after
	 * @param dependsOn the other revisions that must be applied before it
	 * @param branchLabels the names it gives to its branch
	 * @param path the file, relative to the working directory if it is below
	 */
	record WrittenReport(String id, String message, List<String> downRevisions, List<String> dependsOn,
			List<String> branchLabels, String path) implements Report {

		@Override
		public void print(Text text) {
			text.line(this.path);
		}

	}

	/**
	 * A revision that is printed instead of written.
	 *
	 * @param id its identifier
	 * @param content the content of its file
	 */
	record PrintedReport(String id, String content) implements Report {

		@Override
		public void print(Text text) {
			this.content.lines().forEach(text::line);
		}

	}

}
