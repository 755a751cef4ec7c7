package dev.migrate.spring.command;

import java.util.List;

import dev.migrate.SchemaComparisons;
import dev.migrate.autogenerate.ComparisonRequest;
import dev.migrate.autogenerate.Form;
import dev.migrate.autogenerate.GeneratedChanges;
import dev.migrate.dialect.UnsupportedSettingException;
import dev.migrate.diff.DiffSettings;
import dev.migrate.scratch.ScratchUnavailableException;
import dev.migrate.scratch.TargetSchema;
import dev.migrate.spring.command.Finding.Kind;

/**
 * What is between the sides of a comparison: by default the database and the entities.
 */
final class EntityFindings {

	private final CommandContext context;

	private final ComparisonOptions options;

	private final SchemaComparisons comparisons;

	EntityFindings(CommandContext context, ComparisonOptions options) {
		this.context = context;
		this.options = options;
		this.comparisons = context.migrate().comparisons(new ScratchSources(context).places(options.scratch));
	}

	// What the target has, and the database or the revisions have not.
	List<Finding> ofTarget() {
		try {
			return new TargetSource(this.context, this.comparisons).find(this.options.target)
				.map(this::compare)
				.orElse(List.of());
		}
		catch (UnsupportedSettingException | ScratchUnavailableException ex) {
			if (this.options.isAsked()) {
				throw ex;
			}
			this.context.output().note("What the schema is to be is not compared: " + ex.problem());
			return List.of();
		}
	}

	private List<Finding> compare(TargetSchema target) {
		ComparisonRequest request = new ComparisonRequest((schema) -> settings(), Form.PLAIN);
		return switch (this.options.from) {
			case DATABASE -> findings(this.comparisons.database(target, request), Kind.DIFFERENCE,
					"Type: migrate revision --autogenerate -m \"...\"");
			case REVISIONS -> findings(this.comparisons.revisions(target, request), Kind.DIFFERENCE,
					"Type: migrate revision --autogenerate --from revisions -m \"...\"");
		};
	}

	// What somebody has changed beside the revisions.
	List<Finding> ofRevisions() {
		return findings(
				this.comparisons.databaseWithRevisions((schema) -> settings().withDrops(DiffSettings.Drops.ALLOWED)),
				Kind.MISMATCH, "This would make the database what its revisions make. Put what was changed beside them "
						+ "into a revision, or take it back.");
	}

	private DiffSettings settings() {
		return ComparisonSettings.of(this.context.application());
	}

	private List<Finding> findings(GeneratedChanges changes, Kind kind, String action) {
		ComparisonSettings.notes(changes.difference().findings()).forEach(this.context.output()::note);
		return changes.upgrade()
			.stream()
			.flatMap((group) -> group.statements().stream())
			.map((statement) -> new Finding(kind, null, null, statement, action))
			.toList();
	}

}
