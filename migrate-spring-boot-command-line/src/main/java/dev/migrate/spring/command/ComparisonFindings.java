package dev.migrate.spring.command;

import java.util.List;

import dev.migrate.autogenerate.GeneratedChanges;
import dev.migrate.diff.Finding.NotChangeable;
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
		return this.changes.difference()
			.findings()
			.stream()
			.filter(NotChangeable.class::isInstance)
			.map(NotChangeable.class::cast)
			.map((difference) -> new Finding(kind, null, null, difference.object().name() + ": " + difference.reason(),
					"Write it by hand: migrate revision -m \"...\""))
			.toList();
	}

	List<Finding> refused() {
		return this.changes.faults()
			.stream()
			.map((fault) -> new Finding(Kind.REFUSED, null, null,
					"In " + this.changes.target() + ": " + fault.message().lines().findFirst().orElse("") + "\n"
							+ fault.statement().strip(),
					"Correct it; or if the scratch database lacks something, name another place with --scratch. "
							+ "What is refused is missing in the comparison, so that nothing is dropped for it."))
			.toList();
	}

}
