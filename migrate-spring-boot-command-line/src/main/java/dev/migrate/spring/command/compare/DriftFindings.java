package dev.migrate.spring.command.compare;

import java.util.List;

import dev.migrate.drift.Drift;
import dev.migrate.spring.command.look.CheckFinding;

/** The changes that others have made to the database since the last run. */
final class DriftFindings {

	private DriftFindings() {
	}

	static List<CheckFinding> of(Drift drift, List<CheckFinding> revisions) {
		if (drift.state() == Drift.State.NOT_COMPARED && drift.since() != null) {
			return List
				.of(new Obstacle(String.valueOf(drift.reason()), record(revisions)).about(Examined.DRIFT.words()));
		}
		return drift.describe()
			.stream()
			.map((change) -> new CheckFinding(CheckFinding.Kind.DRIFT, null, null, change,
					"It was different after the last run, at " + drift.since()
							+ ". Take it back, or put it into a revision for "
							+ "the other databases; accept the database as it is with: migrate stamp current"))
			.toList();
	}

	// A run follows anyway where a revision is to be finished or applied.
	private static String record(List<CheckFinding> revisions) {
		return revisions.isEmpty()
				? "The next run records the schema as it leaves it; to record it as it is now, type: migrate stamp current"
				: "See to the revisions first: the next run records the schema as it leaves it.";
	}

}
