package dev.migrate.spring.command.compare;

import java.util.List;

import dev.migrate.comparison.ComparisonFinding.NotChangeable;
import dev.migrate.comparison.GeneratedChanges;
import dev.migrate.spring.command.look.CheckFinding;
import dev.migrate.spring.command.look.CheckFinding.Kind;

/**
 * The differences of a comparison as findings.
 *
 * @param changes the changes that lead from the one side to the other
 */
record ComparisonFindings(GeneratedChanges changes) {

	List<CheckFinding> changes(Kind kind, String action) {
		return findings(this.changes.listed(), kind, action);
	}

	// Objects that the wanted schema does not have.
	List<CheckFinding> drops(Kind kind, String action) {
		return findings(this.changes.listedDrops(), kind, action);
	}

	private static List<CheckFinding> findings(List<String> texts, Kind kind, String action) {
		return texts.stream().map((text) -> new CheckFinding(kind, null, null, text, action)).toList();
	}

	// Differences for which there is no statement.
	List<CheckFinding> notChangeable(Kind kind) {
		return this.changes.findings(NotChangeable.class)
			.stream()
			.map((difference) -> new CheckFinding(kind, null, null, difference.object() + ": " + difference.reason(),
					"Write it by hand: migrate revision -m \"...\""))
			.toList();
	}

	List<CheckFinding> refused() {
		return this.changes.refused()
			.stream()
			.map((fault) -> new CheckFinding(Kind.REFUSED, null, null,
					"In " + this.changes.target() + ": " + fault.message().lines().findFirst().orElse("") + "\n"
							+ fault.statement().strip(),
					"Correct it; or if the scratch database lacks something, name another place with --scratch. "
							+ "A refused statement is missing from the comparison, so no drops are proposed."))
			.toList();
	}

}
