package dev.migrate.spring.command.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.migrate.Migrate;
import dev.migrate.error.MigrateException;
import dev.migrate.spring.command.ApplicationCommand;
import dev.migrate.spring.command.CheckedCommand;
import dev.migrate.spring.command.CommandContext;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.compare.ComparisonOptions.From;
import dev.migrate.spring.command.look.CheckFinding;
import dev.migrate.spring.command.look.DatabaseFindings;
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
						+ "revisions, and changes without a revision; and if nothing is pending, differences "
						+ "from the entities, and faults of the mapping of Spring Data JDBC. With --target and a "
						+ "SQL file or another database: also objects that only the database has. With --from "
						+ "revisions: the same for the result of the revisions, without reading the "
						+ "database. Exit code 3 if there are findings." },
		footer = { "%nExamples:", "  migrate check",
				"  migrate check --files               the files alone: for a build without a database",
				"  migrate check --from revisions     the revisions against the entities: for a build",
				"  migrate check --revisions-match    the database against its revisions",
				"  migrate check --format json" })
final class CheckCommand implements ApplicationCommand, CheckedCommand {

	/** The findings that allow a comparison of the database with its revisions. */
	private static final Set<CheckFinding.Kind> COMPARABLE = EnumSet.of(CheckFinding.Kind.PENDING,
			CheckFinding.Kind.DRIFT, CheckFinding.Kind.DIFFERENCE, CheckFinding.Kind.REFUSED, CheckFinding.Kind.MAPPING,
			CheckFinding.Kind.HEADS);

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
		Migrate migrate = context.migrate();
		List<CheckFinding> findings = new ArrayList<>(FileFindings.in(migrate));
		// Files with faults give no graph to compare a database with.
		boolean broken = findings.stream().anyMatch((finding) -> finding.kind() == CheckFinding.Kind.FAULT);
		if (!this.files && !broken && this.comparison.from == From.DATABASE) {
			findings.addAll(inDatabase(context, findings));
		}
		if (!this.files) {
			compare(context, findings);
		}
		context.output().print(new CheckReport(findings));
		return findings.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
	}

	// A comparison that earlier findings prevent is mentioned if the person asked for it.
	private void compare(CommandContext context, List<CheckFinding> findings) {
		if (findings.stream().allMatch((finding) -> finding.kind() == CheckFinding.Kind.DRIFT)) {
			findings.addAll(new EntityFindings(context, this.comparison).ofTarget());
			if (this.comparison.from == From.DATABASE) {
				findings.addAll(MappingFindings.in(context));
			}
		}
		else if (this.comparison.areSidesNamed()) {
			context.output().note("The wanted schema is not compared yet: see to these findings first.");
		}
		if (this.revisionsMatch && findings.stream().allMatch((finding) -> COMPARABLE.contains(finding.kind()))) {
			findings.addAll(new EntityFindings(context, this.comparison).ofRevisions());
		}
		else if (this.revisionsMatch) {
			context.output().note("The database is not compared with its revisions yet: see to these findings first.");
		}
	}

	// A database that does not answer must not hide the findings in the files.
	private static List<CheckFinding> inDatabase(CommandContext context, List<CheckFinding> found) {
		try {
			List<CheckFinding> findings = new ArrayList<>(DatabaseFindings.of(context.migrate().status()));
			findings.addAll(DriftFindings.of(context.migrate().drift()));
			return findings;
		}
		catch (MigrateException ex) {
			if (!found.isEmpty()) {
				context.output().print(new CheckReport(found));
			}
			context.output().note("The files alone are checked by: migrate check --files");
			throw ex;
		}
	}

	record CheckReport(List<CheckFinding> findings) implements Report {

		@Override
		public void print(Text text) {
			if (this.findings.isEmpty()) {
				text.line(text.in(Ink.CURRENT, "No findings"));
				return;
			}
			for (int index = 0; index < this.findings.size(); index++) {
				this.findings.get(index).print(text);
				printAction(text, index);
			}
			text.line(text.in(Ink.STRONG, Words.count(this.findings.size(), "finding")));
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
