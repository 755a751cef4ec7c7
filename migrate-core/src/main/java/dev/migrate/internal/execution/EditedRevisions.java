package dev.migrate.internal.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.internal.history.AppliedRevision;
import dev.migrate.revision.Revision;

/**
 * What to do about revisions whose files have changed since they were applied. A file
 * that has another place among the revisions is not accepted by a stamp: what is below it
 * now may never have run.
 *
 * @param comparison the comparison of the files with the database
 */
public record EditedRevisions(RevisionComparison comparison) {

	/**
	 * What to do about them.
	 * @return one or more sentences, with the commands to type
	 */
	public String advice() {
		List<AppliedRevision> moved = this.comparison.edited().stream().filter(this::isMoved).toList();
		List<String> advice = new ArrayList<>();
		if (moved.size() < this.comparison.edited().size()) {
			advice.add(
					"Restore the file and put the change into a new one: migrate revision -m \"...\". If the change has no "
							+ "effect on the database, accept it with: migrate stamp current");
		}
		if (!moved.isEmpty()) {
			advice.add("Restore the place of "
					+ moved.stream().map((row) -> row.id().value()).collect(Collectors.joining(", "))
					+ " (down-revision and depends-on). " + newPlace(AdvisedDowngrades.of(this.comparison, moved)));
		}
		return String.join(". ", advice);
	}

	// A stamp of what is there records no revision that did not run.
	private static String newPlace(AdvisedDowngrades downgrades) {
		if (downgrades.areAvailable()) {
			return "Or take it back and apply it again in its new place: " + downgrades.commands(", ")
					+ ", and then: migrate upgrade. The downgrade names the data that it would lose, and asks first";
		}
		return "It cannot be taken back and applied again in its new place, since " + downgrades.obstacle()
				+ ". To accept the new place as it is, type: migrate stamp current. The next upgrade then applies what is "
				+ "missing below it";
	}

	private boolean isMoved(AppliedRevision row) {
		Revision file = file(row);
		return !Set.copyOf(file.downRevisions()).equals(Set.copyOf(row.downRevisions()))
				|| !Set.copyOf(file.dependsOn()).equals(Set.copyOf(row.dependsOn()));
	}

	private Revision file(AppliedRevision row) {
		return this.comparison.scripts().find(row.id()).orElseThrow().revision();
	}

}
