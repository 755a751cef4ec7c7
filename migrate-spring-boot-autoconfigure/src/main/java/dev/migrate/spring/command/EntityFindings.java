package dev.migrate.spring.command;

import java.util.List;
import java.util.Optional;

import dev.migrate.autogenerate.Form;
import dev.migrate.autogenerate.GeneratedChanges;
import dev.migrate.dialect.UnsupportedSettingException;
import dev.migrate.diff.DiffSettings;
import dev.migrate.scratch.TargetSchema;
import dev.migrate.spring.command.Finding.Kind;
import dev.migrate.spring.jpa.EntitySchema;

/** What the entities want and the database does not have. */
final class EntityFindings {

	private EntityFindings() {
	}

	static List<Finding> in(CommandContext context) {
		Optional<TargetSchema> target = EntitySchema.of(context.application());
		if (target.isEmpty()) {
			return List.of();
		}
		try {
			DiffSettings settings = ComparisonSettings.of(context.application());
			GeneratedChanges changes = context.migrate().compare(target.get(), (schema) -> settings, Form.PLAIN);
			ComparisonSettings.notes(changes.difference().findings()).forEach(context.output()::note);
			return of(changes);
		}
		catch (UnsupportedSettingException ex) {
			context.output().note("The entities are not compared: " + ex.problem());
			return List.of();
		}
	}

	private static List<Finding> of(GeneratedChanges changes) {
		return changes.upgrade()
			.stream()
			.flatMap((group) -> group.statements().stream())
			.map((statement) -> new Finding(Kind.DIFFERENCE, null, null, statement,
					"Type: migrate revision --autogenerate -m \"...\""))
			.toList();
	}

}
