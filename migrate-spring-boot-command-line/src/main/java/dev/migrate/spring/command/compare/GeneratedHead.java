package dev.migrate.spring.command.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.migrate.comparison.ComparisonFinding.NotChangeable;
import dev.migrate.comparison.ComparisonFinding.NotKept;
import dev.migrate.comparison.ComparisonFinding.RenameCandidate;
import dev.migrate.comparison.GeneratedChanges;
import dev.migrate.comparison.RefusedStatement;

/**
 * The comment at the start of a generated section: what a reader of the file has to know,
 * since nobody keeps the output of the command.
 *
 * @param changes the changes that the comparison has found
 */
record GeneratedHead(GeneratedChanges changes) {

	String text() {
		List<String> lines = new ArrayList<>();
		if (!this.changes.refused().isEmpty()) {
			lines.add("PARTIAL: the database refuses statements of " + this.changes.target()
					+ ", so what they make is missing here.");
			lines.add("Correct them, and generate this revision again.");
			this.changes.refused().forEach((refused) -> lines.addAll(refused(refused)));
		}
		lines.add("Generated from " + this.changes.target() + ": read it before you apply it.");
		this.changes.findings(RenameCandidate.class)
			.forEach((candidate) -> lines
				.add("Perhaps a rename, which keeps the data: generate it again with --rename " + candidate.words()));
		this.changes.findings(NotChangeable.class)
			.forEach((difference) -> lines.add("Not written: " + difference.object() + ": " + difference.reason()));
		this.changes.findings(NotKept.class).forEach((kept) -> lines.add("Dropped in any case: " + kept.reason()));
		return comment(lines);
	}

	private static List<String> refused(RefusedStatement refused) {
		return Stream.concat(refused.message().lines(), refused.statement().lines())
			.map((line) -> "  " + line)
			.toList();
	}

	private static String comment(List<String> lines) {
		StringBuilder comment = new StringBuilder();
		lines.stream().flatMap(String::lines).forEach((line) -> comment.append("-- ").append(line).append('\n'));
		return comment.append('\n').toString();
	}

}
