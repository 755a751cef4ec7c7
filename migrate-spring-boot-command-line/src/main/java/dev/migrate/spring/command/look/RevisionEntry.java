package dev.migrate.spring.command.look;

import java.time.Instant;
import java.util.List;

import dev.migrate.revision.Revision;
import dev.migrate.spring.command.output.Ink;
import dev.migrate.spring.command.output.Text;
import dev.migrate.spring.command.output.Words;
import org.jspecify.annotations.Nullable;

/**
 * One revision in a list.
 *
 * @param id its identifier
 * @param message the first line of its message
 * @param downRevisions the revisions it comes after
 * @param dependsOn other revisions that must be applied before, as its file names them
 * @param branchLabels the names it gives to its branch
 * @param marks its marks in the graph: {@code head}, {@code effective head},
 * {@code branchpoint}, {@code mergepoint}; and {@code current} if the database was asked
 * @param location the file and line that it was read from
 * @param createDate the time in its header, or {@code null} if there is none
 */
record RevisionEntry(String id, String message, List<String> downRevisions, List<String> dependsOn,
		List<String> branchLabels, List<String> marks, String location, @Nullable String createDate) {

	static RevisionEntry of(Revision revision, List<String> marks) {
		Instant date = revision.createDate();
		return new RevisionEntry(revision.id().value(), revision.title(), Words.ids(revision.downRevisions()),
				revision.dependsOn(), revision.branchLabels(), marks, revision.location().toString(),
				(date != null) ? date.toString() : null);
	}

	// parent (dependency) -> id (labels) (marks), message
	String lineWithParents(Text text) {
		String needs = this.dependsOn.isEmpty() ? "" : " (" + String.join(", ", this.dependsOn) + ")";
		return text.in(Ink.FAINT, down() + needs + " ->") + " " + line(text);
	}

	private String down() {
		return this.downRevisions.isEmpty() ? "<base>" : String.join(", ", this.downRevisions);
	}

	// id (labels) (marks), message
	String line(Text text) {
		StringBuilder line = new StringBuilder(text.in(Ink.ID, this.id));
		if (!this.branchLabels.isEmpty()) {
			line.append(' ').append(text.in(Ink.STRONG, "(" + String.join(", ", this.branchLabels) + ")"));
		}
		this.marks.forEach((mark) -> line.append(' ')
			.append(text.in(mark.equals("current") ? Ink.CURRENT : Ink.FAINT, "(" + mark + ")")));
		return this.message.isEmpty() ? line.toString() : line.append(", ").append(this.message).toString();
	}

}
