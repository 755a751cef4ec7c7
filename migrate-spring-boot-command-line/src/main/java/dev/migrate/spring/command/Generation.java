package dev.migrate.spring.command;

import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.SchemaComparisons;
import dev.migrate.autogenerate.ComparisonRequest;
import dev.migrate.autogenerate.GeneratedChanges;
import dev.migrate.dialect.InspectionScope.Privileges;
import dev.migrate.dialect.StatementGroup;
import dev.migrate.diff.DiffSettings;
import dev.migrate.diff.Finding;
import dev.migrate.diff.Finding.NotChangeable;
import dev.migrate.diff.Finding.NotKept;
import dev.migrate.diff.Finding.RenameCandidate;
import dev.migrate.operation.Rename;
import dev.migrate.revision.Target;
import dev.migrate.scratch.ScratchFault;
import dev.migrate.scratch.TargetSchema;
import dev.migrate.script.SectionText;
import dev.migrate.spring.command.output.Output;

/**
 * Compares what the schema is to be with what there is, and asks the person about it if
 * one is there.
 */
final class Generation {

	private final CommandContext context;

	private final AutogenerateOptions options;

	private final Output output;

	private final SchemaComparisons comparisons;

	private final ComparisonOptions comparison;

	private final Privileges privileges;

	/** That of the database, known once it has been compared. */
	private String schema = "";

	Generation(CommandContext context, AutogenerateOptions options, ComparisonOptions comparison) {
		this.context = context;
		this.options = options;
		this.comparison = comparison;
		this.privileges = comparison.privileges(context.application().getEnvironment());
		this.output = context.output();
		this.comparisons = context.migrate().comparisons(new ScratchSources(context).places(comparison.scratch));
	}

	GeneratedChanges changes() {
		if (this.comparison.from == ComparisonOptions.From.DATABASE) {
			// Where there is nothing to compare them with, the entities cannot even be
			// found.
			this.context.migrate().validate(Target.heads());
		}
		TargetSchema target = new TargetSource(this.context, this.comparisons, this.privileges)
			.get(this.comparison.target);
		this.comparison.tellPrivileges(target, this.output);
		RenameQuestions questions = new RenameQuestions(this.output);
		GeneratedChanges changes = compare(target, questions);
		while (questions.ask(candidates(changes), this.schema)) {
			changes = compare(target, questions);
		}
		tell(changes);
		return changes;
	}

	private GeneratedChanges compare(TargetSchema target, RenameQuestions questions) {
		ComparisonRequest request = new ComparisonRequest((name) -> settings(name, questions),
				this.options.form(this.context.application().getEnvironment()), this.privileges);
		return switch (this.comparison.from) {
			case DATABASE -> this.comparisons.database(target, request);
			case REVISIONS -> this.comparisons.revisions(target, request);
		};
	}

	private DiffSettings settings(String name, RenameQuestions questions) {
		this.schema = name;
		return this.options.settings(this.context.application(), name)
			.withRenames(questions.accepted().toArray(Rename[]::new));
	}

	String nothing(GeneratedChanges changes) {
		boolean more = !changes.withheld().isEmpty() || !changes.faults().isEmpty()
				|| changes.difference().findings().stream().anyMatch(NotChangeable.class::isInstance);
		return "Nothing to write: " + (more ? "apart from what stands above, there is " : "") + "no difference between "
				+ this.comparison.from.words() + " and " + changes.target() + ".";
	}

	private static List<RenameCandidate> candidates(GeneratedChanges changes) {
		return changes.difference()
			.findings()
			.stream()
			.filter(RenameCandidate.class::isInstance)
			.map(RenameCandidate.class::cast)
			.toList();
	}

	private void tell(GeneratedChanges changes) {
		for (ScratchFault fault : changes.faults()) {
			this.output.note("The database refuses a statement of " + changes.target() + ": " + fault.message() + "\n  "
					+ fault.statement());
		}
		changes.difference().findings().forEach(this::tell);
		ComparisonSettings.notes(changes.difference().findings()).forEach(this.output::note);
		if (!changes.withheld().isEmpty()) {
			String reason = changes.faults().isEmpty() ? "unless --allow-drop is given"
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

	private void tell(Finding finding) {
		if (finding instanceof NotChangeable difference) {
			this.output.note(difference.object().name() + ": " + difference.reason());
		}
		else if (finding instanceof NotKept kept) {
			this.output.note("Dropped in any case: " + kept.reason());
		}
	}

	static SectionText upgrade(GeneratedChanges changes) {
		String head = "-- Generated from " + changes.target() + ": read it before you apply it.\n\n";
		String drops = changes.withheld().isEmpty() ? "" : "\n\n-- No longer wanted; remove the dashes to drop it:\n"
				+ changes.withheld().stream().map(StatementGroup::comment).reduce("", (a, b) -> a + "\n" + b).strip();
		return SectionText.upgrade(StatementGroup.transactionOf(changes.upgrade()),
				head + text(changes.upgrade()) + drops);
	}

	static SectionText downgrade(GeneratedChanges changes) {
		return SectionText.downgrade(StatementGroup.transactionOf(changes.downgrade()), text(changes.downgrade()));
	}

	private static String text(List<StatementGroup> groups) {
		return String.join("\n\n", groups.stream().map(StatementGroup::text).toList());
	}

}
