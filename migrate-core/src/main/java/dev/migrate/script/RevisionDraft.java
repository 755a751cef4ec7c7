package dev.migrate.script;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.revision.RevisionId;

/**
 * A revision that is to be written to a file.
 *
 * @param id its identity, see {@link RevisionWriter#newId()}
 * @param downRevisions the revisions it comes after: none for a base, several for a merge
 * @param dependsOn identifiers or branch labels of revisions that must be applied first
 * @param branchLabels the names it gives to its branch
 * @param message what it does, in one or more lines; may be empty
 * @param createDate when it is written, to the second
 * @param upgrade the way forward
 * @param downgrade the way back
 */
public record RevisionDraft(RevisionId id, List<RevisionId> downRevisions, List<String> dependsOn,
		List<String> branchLabels, String message, Instant createDate, SectionText upgrade, SectionText downgrade) {

	public RevisionDraft {
		message = message.lines().map(String::stripTrailing).collect(Collectors.joining("\n")).strip();
		createDate = createDate.truncatedTo(ChronoUnit.SECONDS);
		downRevisions = List.copyOf(downRevisions);
		dependsOn = List.copyOf(dependsOn);
		branchLabels = List.copyOf(branchLabels);
	}

}
