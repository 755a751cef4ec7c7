package dev.migrate.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import dev.migrate.diff.DiffSettings.Drops;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Schema;

/**
 * Compares two schemas. What stands for the same thing is the same, whatever it is
 * called: see {@link Definitions}. Immutable, and thread-safe if its comparison of
 * expressions is.
 */
public final class Diff {

	private final DiffSettings settings;

	private final ExpressionComparison expressions;

	/**
	 * A diff.
	 * @param settings what a person says about it
	 * @param expressions who compares expressions
	 */
	public Diff(DiffSettings settings, ExpressionComparison expressions) {
		this.settings = settings;
		this.expressions = expressions;
	}

	/**
	 * Finds what has to be done so that one schema becomes the other.
	 * @param from the schema that is there
	 * @param to the wanted schema
	 * @return the operations, empty if there is nothing to do
	 */
	public Difference between(Schema from, Schema to) {
		Schema there = this.settings.filter().apply(from);
		Schema renamed = new Renaming(this.settings.renames()).apply(there);
		Schema aligned = new Alignment(renamed, this.settings.filter().apply(to), new Definitions(this.expressions))
			.apply();
		Schema wanted = new NamingConvention(renamed, aligned).apply(aligned);
		Retention retention = new Retention(renamed, wanted);
		Schema kept = (this.settings.drops() == Drops.WITHHELD) ? retention.apply() : wanted;
		Comparison changes = new Comparison(renamed, kept);
		Comparison drops = new Comparison(kept, wanted);
		List<Finding> findings = new ArrayList<>(changes.findings());
		findings.addAll(retention.findings());
		findings.addAll(new RenameSearch(new Comparison(renamed, wanted).operations()).findings());
		return new Difference(withRenames(route(renamed, kept, changes)), route(kept, wanted, drops), findings);
	}

	private static Route route(Schema from, Schema to, Comparison comparison) {
		return new Route(arrange(from, to, comparison.operations()),
				arrange(to, from, comparison.operations().stream().map(Operation::reverse).toList()));
	}

	private static List<Operation> arrange(Schema from, Schema to, List<Operation> operations) {
		List<Operation> privileges = new PrivilegeComparison(from, to).operations();
		return new Arrangement(from, to).arrange(Stream.concat(operations.stream(), privileges.stream()).toList());
	}

	private Route withRenames(Route route) {
		List<Operation> back = new ArrayList<>(this.settings.renames().stream().map(Operation::reverse).toList());
		Collections.reverse(back);
		return new Route(Stream.concat(this.settings.renames().stream(), route.upgrade().stream()).toList(),
				Stream.concat(route.downgrade().stream(), back.stream()).toList());
	}

}
