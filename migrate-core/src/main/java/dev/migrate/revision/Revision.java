package dev.migrate.revision;

import java.time.Instant;
import java.util.List;

import dev.migrate.error.Location;
import org.jspecify.annotations.Nullable;

/**
 * A revision as the graph sees it.
 *
 * @param id its identity
 * @param downRevisions the revisions before it: none for a base, several for a merge
 * @param dependsOn the revisions that must be applied before, by full identifier or
 * branch label; a prefix of an identifier is not enough
 * @param branchLabels the names that it gives to its branch
 * @param message its description: a title, and further lines below it
 * @param createDate the time at which it was created, or {@code null} if its file does
 * not say
 * @param location the file and line that it was read from
 * @param keys the places at which it names others
 */
public record Revision(RevisionId id, List<RevisionId> downRevisions, List<String> dependsOn, List<String> branchLabels,
		String message, @Nullable Instant createDate, Location location, KeyLocations keys) {

	public Revision {
		downRevisions = List.copyOf(downRevisions);
		dependsOn = List.copyOf(dependsOn);
		branchLabels = List.copyOf(branchLabels);
	}

	/**
	 * A revision with one place for everything.
	 * @param id its identity
	 * @param downRevisions the revisions before it
	 * @param dependsOn the revisions that must be applied before
	 * @param branchLabels the names that it gives to its branch
	 * @param message its description
	 * @param createDate the time at which it was created, or {@code null}
	 * @param location the file and line that it was read from
	 */
	public Revision(RevisionId id, List<RevisionId> downRevisions, List<String> dependsOn, List<String> branchLabels,
			String message, @Nullable Instant createDate, Location location) {
		this(id, downRevisions, dependsOn, branchLabels, message, createDate, location, KeyLocations.all(location));
	}

	/**
	 * The title.
	 * @return the first line of the message
	 */
	public String title() {
		return this.message.lines().findFirst().orElse("");
	}

}
