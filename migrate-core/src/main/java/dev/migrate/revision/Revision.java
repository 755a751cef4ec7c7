package dev.migrate.revision;

import java.time.Instant;
import java.util.List;

import dev.migrate.error.Location;
import org.jspecify.annotations.Nullable;

/**
 * What the graph knows of a revision.
 *
 * @param id its identity
 * @param downRevisions the revisions it comes after: none for a base, several for a merge
 * @param dependsOn revisions that must be applied before, by full identifier or branch
 * label; the first characters of an identifier are not enough here
 * @param branchLabels the names it gives to its branch
 * @param message what it does: a title, and more below it
 * @param createDate when it was written, or {@code null} when it does not say
 * @param location where it was read
 */
public record Revision(RevisionId id, List<RevisionId> downRevisions, List<String> dependsOn, List<String> branchLabels,
		String message, @Nullable Instant createDate, Location location) {

	public Revision {
		downRevisions = List.copyOf(downRevisions);
		dependsOn = List.copyOf(dependsOn);
		branchLabels = List.copyOf(branchLabels);
	}

	/**
	 * What it does, in short.
	 * @return the first line of the message
	 */
	public String title() {
		return this.message.lines().findFirst().orElse("");
	}

}
