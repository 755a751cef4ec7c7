package dev.migrate.spring.command.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.migrate.SchemaComparisons;
import dev.migrate.comparison.ComparisonRequest;
import dev.migrate.comparison.ComparisonRequest.Drops;
import dev.migrate.comparison.GeneratedChanges;
import dev.migrate.spring.command.CommandContext;
import dev.migrate.spring.command.look.CheckFinding;
import dev.migrate.spring.command.look.CheckFinding.Kind;
import dev.migrate.spring.command.output.Volume;
import dev.migrate.spring.command.output.Words;
import dev.migrate.targetschema.Privileges;
import dev.migrate.targetschema.TargetSchema;
import dev.migrate.targetschema.TargetSchema.Extent;

/**
 * The differences between the two sides of a comparison, which are the database and the
 * entities by default.
 */
final class EntityFindings {

	private final CommandContext context;

	private final ComparisonOptions options;

	private final SchemaComparisons comparisons;

	EntityFindings(CommandContext context, ComparisonOptions options) {
		this.context = context;
		this.options = options;
		this.comparisons = SchemaComparisons.of(context.migrate(), new ScratchSources(context).places(options.scratch));
	}

	// The wanted schema; empty if the application has none.
	Optional<TargetSchema> target() {
		return new TargetSource(this.context, this.comparisons, privileges()).find(this.options.target);
	}

	// Includes things that the target does not have only if it is a whole schema.
	List<CheckFinding> compare(TargetSchema target) {
		this.options.tellPrivileges(target, this.context.output());
		ComparisonRequest request = request();
		GeneratedChanges changes = switch (this.options.from) {
			case DATABASE -> this.comparisons.database(target, request);
			case REVISIONS -> this.comparisons.revisions(target, request);
		};
		tellPatterns(changes);
		ComparisonFindings found = new ComparisonFindings(changes);
		List<CheckFinding> findings = new ArrayList<>(found.refused());
		findings.addAll(found.changes(Kind.DIFFERENCE, "Type: " + this.options.command("")));
		findings.addAll(found.notChangeable(Kind.DIFFERENCE));
		if (target.extent() == Extent.WHOLE && changes.refused().isEmpty()) {
			findings.addAll(found.drops(Kind.DIFFERENCE, "Drop it: " + this.options.command("--allow-drop ")));
		}
		else {
			tellDrops(changes);
		}
		return findings;
	}

	// Changes that somebody has made without a revision.
	List<CheckFinding> ofRevisions() {
		GeneratedChanges changes = this.comparisons.databaseWithRevisions(request().withDrops(Drops.ALLOWED));
		tellPatterns(changes);
		ComparisonFindings found = new ComparisonFindings(changes);
		List<CheckFinding> findings = new ArrayList<>(found.changes(Kind.MISMATCH,
				"This would make the database match its revisions. Put the change that was made without them into "
						+ "a revision, or take it back."));
		findings.addAll(found.notChangeable(Kind.MISMATCH));
		return findings;
	}

	private Privileges privileges() {
		return this.options.privileges(this.context.application().getEnvironment());
	}

	private ComparisonRequest request() {
		return ComparisonSettings.of(this.context.application()).withPrivileges(privileges());
	}

	private void tellPatterns(GeneratedChanges changes) {
		ComparisonSettings.notes(changes).forEach(this.context.output()::note);
	}

	// A target that describes only a part of the schema does not show that an object
	// is superfluous.
	private void tellDrops(GeneratedChanges changes) {
		List<String> drops = changes.listedDrops();
		if (drops.isEmpty()) {
			return;
		}
		Volume volume = this.context.output().volume();
		boolean all = volume == Volume.VERBOSE || volume == Volume.DEBUG;
		this.context.output()
			.note("Not in " + changes.target() + ", which is no finding: " + Words.count(drops.size(), "thing") + " of "
					+ this.options.from.words() + (all ? ":" : "; -v lists them."));
		if (all) {
			drops.forEach((drop) -> this.context.output().note(drop.indent(2).stripTrailing()));
		}
	}

}
