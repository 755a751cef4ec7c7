package dev.migrate.spring.command;

import java.util.List;

import dev.migrate.comparison.ComparisonFinding.NotChangeable;
import dev.migrate.comparison.GeneratedChanges;
import dev.migrate.spring.command.Finding.Kind;

/**
 * What a comparison has found.
 *
 * @param changes what is between its sides
 */
record ComparisonFindings(GeneratedChanges changes) {

	List<Finding> changes(Kind kind, String action) {
		return findings(this.changes.listed(), kind, action);
	}

	// What only the one side has.
	List<Finding> drops(Kind kind, String action) {
		return findings(this.changes.listedDrops(), kind, action);
	}

	private static List<Finding> findings(List<String> texts, Kind kind, String action) {
		return texts.stream().map((text) -> new Finding(kind, null, null, text, action)).toList();
	}

	// For which there is no statement.
	List<Finding> notChangeable(Kind kind) {
		return this.changes.findings(NotChangeable.class)
			.stream()
			.map((difference) -> new Finding(kind, null, null, difference.object() + ": " + difference.reason(),
					"Write it by hand: migrate revision -m \"...\""))
			.toList();
	}

	List<Finding> refused() {
		return this.changes.refused()
			.stream()
			.map((fault) -> new Finding(Kind.REFUSED, null, null,
					"In " + this.changes.target() + ": " + fault.message().lines().findFirst().orElse("") + "\n"
							+ fault.statement().strip(),
					"Correct it; or if the scratch database lacks something, name another place with --scratch. "
							+ "What is refused is missing in the comparison, so that nothing is dropped for it."))
			.toList();
	}

}
