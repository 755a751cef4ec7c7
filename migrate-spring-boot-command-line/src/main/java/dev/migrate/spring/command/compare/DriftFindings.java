package dev.migrate.spring.command.compare;

import java.util.List;

import dev.migrate.drift.Drift;
import dev.migrate.spring.command.look.CheckFinding;

/** The changes that others have made to the database since the last run. */
final class DriftFindings {

	private DriftFindings() {
	}

	static List<CheckFinding> of(Drift drift) {
		return drift.describe()
			.stream()
			.map((change) -> new CheckFinding(CheckFinding.Kind.DRIFT, null, null, change,
					"It was different after the last run, at " + drift.since()
							+ ". Take it back, or put it into a revision for "
							+ "the other databases; accept the database as it is with: migrate stamp current"))
			.toList();
	}

}
