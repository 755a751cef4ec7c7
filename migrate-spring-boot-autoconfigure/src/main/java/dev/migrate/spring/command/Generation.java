package dev.migrate.spring.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.migrate.Migrate;
import dev.migrate.autogenerate.Form;
import dev.migrate.autogenerate.GeneratedChanges;
import dev.migrate.dialect.StatementGroup;
import dev.migrate.diff.Finding;
import dev.migrate.diff.Finding.NotChangeable;
import dev.migrate.diff.Finding.NotKept;
import dev.migrate.diff.Finding.RenameCandidate;
import dev.migrate.operation.Operation;
import dev.migrate.revision.Target;
import dev.migrate.scratch.ScratchFault;
import dev.migrate.scratch.TargetSchema;
import dev.migrate.script.SectionText;
import dev.migrate.spring.command.output.Output;
import dev.migrate.spring.command.output.Terminal;
import dev.migrate.spring.jpa.EntitySchema;

/**
 * Compares the entities with the database, and asks the person about it if one is there.
 */
final class Generation {

	private final CommandContext context;

	private final AutogenerateOptions options;

	private final Output output;

	Generation(CommandContext context, AutogenerateOptions options) {
		this.context = context;
		this.options = options;
		this.output = context.output();
	}

	GeneratedChanges changes() {
		Migrate migrate = this.context.migrate();
		// Where there is nothing to compare them with, the entities cannot even be found.
		migrate.validate(Target.heads());
		TargetSchema target = EntitySchema.of(this.context.application()).orElseThrow(Generation::noEntities);
		Form form = this.options.form(this.context.application().getEnvironment());
		GeneratedChanges changes = migrate.compare(target, (schema) -> this.options.settings(schema, List.of()), form);
		List<Operation> renames = accepted(changes);
		if (!renames.isEmpty()) {
			changes = migrate.compare(target, (schema) -> this.options.settings(schema, renames), form);
		}
		tell(changes);
		return changes;
	}

	private static CommandException noEntities() {
		return new CommandException("The application has no entities: there is no EntityManagerFactory in it.",
				"Look at what it sees with: migrate doctor; or write the revision yourself: migrate revision -m \"...\"");
	}

	private List<Operation> accepted(GeneratedChanges changes) {
		List<Operation> accepted = new ArrayList<>();
		for (RenameCandidate candidate : candidates(changes)) {
			String words = RenameWords.of(candidate.rename()).orElse("");
			Optional<Terminal> terminal = this.output.terminal();
			if (words.isEmpty()) {
				continue;
			}
			if (terminal.isEmpty()) {
				this.output.note("Perhaps a rename, which keeps the data: --rename " + words);
			}
			else if ("y"
				.equalsIgnoreCase(terminal.get().ask("Is " + words.replace("=", " now called ") + "? [y/N] "))) {
				accepted.add(candidate.rename());
			}
		}
		return accepted;
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
			this.output
				.note("The database refuses what an entity wants: " + fault.message() + "\n  " + fault.statement());
		}
		changes.difference().findings().forEach(this::tell);
		if (!changes.withheld().isEmpty()) {
			this.output
				.note("Left out, unless --allow-drop is given:\n" + text(changes.withheld()).indent(2).stripTrailing());
		}
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
		String drops = changes.withheld().isEmpty() ? ""
				: "\n\n-- No longer in the entities; remove the dashes to drop it:\n" + changes.withheld()
					.stream()
					.map(StatementGroup::comment)
					.reduce("", (a, b) -> a + "\n" + b)
					.strip();
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
