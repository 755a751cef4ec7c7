package dev.migrate.spring.command.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.migrate.spring.command.ApplicationCommand;
import dev.migrate.spring.command.CheckedCommand;
import dev.migrate.spring.command.CommandContext;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.compare.ComparisonOptions.From;
import dev.migrate.spring.command.look.CheckFinding;
import dev.migrate.spring.command.output.Ink;
import dev.migrate.spring.command.output.Report;
import dev.migrate.spring.command.output.Text;
import dev.migrate.spring.command.output.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds everything that needs somebody's attention. */
@Command(name = "check",
		description = { "Looks for everything that needs somebody's attention, and changes nothing.",
				"In the files: faults, several heads. In the database: pending, edited, unknown and interrupted "
						+ "revisions, and changes without a revision; and where the database has exactly the "
						+ "revisions of the files, differences from the entities, and faults of the mapping of "
						+ "Spring Data JDBC. With --target and a SQL file or another database: also objects that "
						+ "only the database has. With --from revisions: the same for the result of the revisions, "
						+ "without reading the database. A thing that is there and cannot be compared is a finding "
						+ "with the reason, and keeps nothing else from being compared. Exit code 3 if there are "
						+ "findings." },
		footer = { "%nExamples:", "  migrate check",
				"  migrate check --files               the files alone: for a build without a database",
				"  migrate check --from revisions     the revisions against the entities: for a build",
				"  migrate check --revisions-match    the database against its revisions",
				"  migrate check --format json" })
final class CheckCommand implements ApplicationCommand, CheckedCommand {

	@Option(names = "--files", description = "Look at the files only. Needs no database.")
	boolean files;

	@Option(names = "--revisions-match",
			description = "Also apply the revisions of the database again in a scratch database, and compare: "
					+ "other changes of the database are findings.")
	boolean revisionsMatch;

	@Mixin
	ComparisonOptions comparison = new ComparisonOptions();

	@Override
	public Optional<String> misuse() {
		boolean more = this.revisionsMatch || this.comparison.isAsked();
		return (this.files && more)
				? Optional.of("With --files nothing is compared, so --revisions-match, --from, "
						+ "--target, --privileges and --scratch have no effect. Leave out one or the other.")
				: Optional.empty();
	}

	@Override
	public ExitCode run(CommandContext context) {
		Examination examination = new Examination(context, this.comparison);
		examination.files();
		if (!this.files) {
			examine(examination);
		}
		CheckReport report = examination.report();
		context.output().print(report);
		return report.findings().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
	}

	private void examine(Examination examination) {
		if (this.comparison.from == From.DATABASE || this.revisionsMatch) {
			examination.database();
		}
		examination.target();
		if (this.comparison.from == From.DATABASE) {
			examination.mapping();
		}
		if (this.revisionsMatch) {
			examination.revisions();
		}
	}

	/**
	 * The result of a check.
	 *
	 * @param findings everything that needs attention
	 * @param lookedAt the things that were looked at
	 */
	record CheckReport(List<CheckFinding> findings, List<Examined> lookedAt) implements Report {

		/** The things that a check looks at if nothing else is asked for. */
		private static final Set<Examined> USUAL = EnumSet.range(Examined.FILES, Examined.TARGET);

		@Override
		public void print(Text text) {
			if (this.findings.isEmpty()) {
				text.line(text.in(Ink.CURRENT, "No findings") + scope());
				return;
			}
			for (int index = 0; index < this.findings.size(); index++) {
				this.findings.get(index).print(text);
				printAction(text, index);
			}
			text.line(text.in(Ink.STRONG, Words.count(this.findings.size(), "finding")));
		}

		// Nothing is said of a thing that was not looked at.
		private String scope() {
			if (this.lookedAt.containsAll(USUAL)) {
				return "";
			}
			List<String> words = this.lookedAt.stream().map(Examined::words).toList();
			int last = words.size() - 1;
			return " in " + ((last > 0) ? String.join(", ", words.subList(0, last)) + " and " + words.get(last)
					: words.get(0));
		}

		// An action that several findings in a row share is printed once.
		private void printAction(Text text, int index) {
			String action = this.findings.get(index).action();
			boolean last = index == this.findings.size() - 1;
			if (last || !this.findings.get(index + 1).action().equals(action)) {
				text.line("  " + action);
			}
		}

	}

}
