package dev.migrate.spring.command.compare;

import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.SchemaComparisons;
import dev.migrate.comparison.ComparisonFinding;
import dev.migrate.comparison.ComparisonFinding.NotChangeable;
import dev.migrate.comparison.ComparisonFinding.NotKept;
import dev.migrate.comparison.ComparisonFinding.RenameCandidate;
import dev.migrate.comparison.ComparisonRequest;
import dev.migrate.comparison.GeneratedChanges;
import dev.migrate.comparison.RefusedStatement;
import dev.migrate.revision.Target;
import dev.migrate.script.SectionText;
import dev.migrate.spring.command.CommandContext;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.output.Output;
import dev.migrate.targetschema.Privileges;
import dev.migrate.targetschema.TargetSchema;

/**
 * Compares the wanted schema with the existing one, and asks the person about renames if
 * there is a terminal.
 */
public final class Generation {

	private final CommandContext context;

	private final AutogenerateOptions options;

	private final Output output;

	private final SchemaComparisons comparisons;

	private final ComparisonOptions comparison;

	private final Privileges privileges;

	/**
	 * Prepares a comparison.
	 * @param context the application, and the output of the command
	 * @param options the changes that the revision may have
	 * @param comparison the two sides of the comparison
	 */
	public Generation(CommandContext context, AutogenerateOptions options, ComparisonOptions comparison) {
		this.context = context;
		this.options = options;
		this.comparison = comparison;
		this.privileges = comparison.privileges(context.application().getEnvironment());
		this.output = context.output();
		this.comparisons = SchemaComparisons.of(context.migrate(),
				new ScratchSources(context).places(comparison.scratch));
	}

	/**
	 * Compares the sides, and asks the person at the terminal which drops are renames.
	 * Creates a scratch schema. The revisions as the other side need no database.
	 * @return the changes; empty if there is no difference
	 */
	public GeneratedChanges changes() {
		if (this.comparison.from == ComparisonOptions.From.DATABASE) {
			this.comparisons.requireComparison();
			// The entities may not be available if there is nothing to compare them with.
			this.context.migrate().validate(Target.heads());
		}
		TargetSchema target = new TargetSource(this.context, this.comparisons, this.privileges)
			.get(this.comparison.target);
		this.comparison.tellPrivileges(target, this.output);
		RenameQuestions questions = new RenameQuestions(this.output);
		GeneratedChanges changes = compare(target, questions);
		while (questions.ask(changes.findings(RenameCandidate.class))) {
			changes = compare(target, questions);
		}
		tell(changes);
		return changes;
	}

	private GeneratedChanges compare(TargetSchema target, RenameQuestions questions) {
		ComparisonRequest request = this.options.request(this.context.application(), questions.accepted())
			.withPrivileges(this.privileges);
		return switch (this.comparison.from) {
			case DATABASE -> this.comparisons.database(target, request);
			case REVISIONS -> this.comparisons.revisions(target, request);
		};
	}

	/**
	 * The message for a comparison without a change to write.
	 * @param changes the changes that the comparison has found
	 * @return one sentence
	 */
	public String nothing(GeneratedChanges changes) {
		boolean more = !changes.withheld().isEmpty() || !changes.refused().isEmpty()
				|| !changes.findings(NotChangeable.class).isEmpty();
		return "Nothing to write: " + (more ? "apart from the above, there is " : "") + "no difference between "
				+ this.comparison.from.words() + " and " + changes.target() + ".";
	}

	private void tell(GeneratedChanges changes) {
		for (RefusedStatement fault : changes.refused()) {
			this.output.note("The database refuses a statement of " + changes.target() + ": " + fault.message() + "\n  "
					+ fault.statement());
		}
		changes.findings().forEach(this::tell);
		ComparisonSettings.notes(changes).forEach(this.output::note);
		if (!changes.withheld().isEmpty()) {
			String reason = changes.refused().isEmpty() ? "unless --allow-drop is given"
					: "since statements of " + changes.target() + " were refused";
			this.output.note("Left out, " + reason + ":\n" + lines(changes.listedDrops()));
		}
	}

	private static String lines(List<String> drops) {
		return drops.stream()
			.map((drop) -> drop.endsWith(";") ? drop : drop + ";")
			.collect(Collectors.joining("\n"))
			.indent(2)
			.stripTrailing();
	}

	private void tell(ComparisonFinding finding) {
		if (finding instanceof NotChangeable difference) {
			this.output.note(difference.object() + ": " + difference.reason());
		}
		else if (finding instanceof NotKept kept) {
			this.output.note("Dropped in any case: " + kept.reason());
		}
	}

	/**
	 * The end of a command that has found changes.
	 * @param changes the changes that the comparison has found
	 * @param code the end of the command otherwise
	 * @return that end; a finding if the changes are only a part
	 */
	public static ExitCode end(GeneratedChanges changes, ExitCode code) {
		return (code == ExitCode.DONE && !changes.refused().isEmpty()) ? ExitCode.FINDINGS : code;
	}

	/**
	 * The upgrade of a generated revision.
	 * @param changes the changes that the comparison has found
	 * @return the section, with the findings and withheld drops in comments
	 */
	public static SectionText upgrade(GeneratedChanges changes) {
		String head = new GeneratedHead(changes).text();
		String drops = changes.withheld().isEmpty() ? ""
				: "\n\n-- Withheld: what the target does not mention, and what needs its drop. Remove the dashes to run it:\n"
						+ changes.withheld().comment();
		return SectionText.upgrade(changes.upgrade().transaction(), head + changes.upgrade().text() + drops);
	}

	/**
	 * The downgrade of a generated revision.
	 * @param changes the changes that the comparison has found
	 * @return the section
	 */
	public static SectionText downgrade(GeneratedChanges changes) {
		return SectionText.downgrade(changes.downgrade().transaction(), changes.downgrade().text());
	}

}
