package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import dev.migrate.internal.diff.DiffSettings.Drops;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.operation.Rename;
import dev.migrate.internal.schema.Schema;

/**
 * Compares two schemas. Constraints and indexes with the same definition are the same,
 * even if their names differ: {@link Wishes} decides whether they are renamed. Immutable,
 * and thread-safe if its comparison of expressions is.
 */
public final class Diff {

	private final DiffSettings settings;

	private final ExpressionComparison expressions;

	/**
	 * A diff.
	 * @param settings the settings of a person
	 * @param expressions the comparison of expressions
	 */
	public Diff(DiffSettings settings, ExpressionComparison expressions) {
		this.settings = settings;
		this.expressions = expressions;
	}

	/**
	 * Applies the renames of the settings to a schema.
	 * @param from the existing schema
	 * @param to the wanted schema
	 * @return the schema under its new names
	 * @throws InvalidRenameException if a requested rename is impossible
	 */
	public Schema renamed(Schema from, Schema to) {
		return new Renaming(renames(from, to)).apply(from);
	}

	/**
	 * Finds the operations that turn one schema into the other.
	 * @param from the existing schema
	 * @param to the wanted schema
	 * @return the difference; empty if the schemas are the same
	 * @throws InvalidRenameException if a requested rename is impossible
	 */
	public Difference between(Schema from, Schema to) {
		Definitions definitions = new Definitions(this.expressions, this.settings.wishes());
		List<Rename> renames = renames(from, to);
		Schema called = new Renaming(renames).apply(from);
		Selection all = new Selection(this.settings, called, to);
		List<Rename> names = new PartRenames(all.of(called), all.of(to), definitions).find();
		Schema there = new Renaming(names).apply(called);
		Selection selection = new Selection(this.settings, there, to);
		Repartitioning repartitioning = new Repartitioning(selection.of(there), selection.of(to));
		PartitionMoves moves = new PartitionMoves(selection.of(there), repartitioning.apply());
		Schema renamed = moves.before();
		Schema aligned = new Alignment(renamed, moves.after(), definitions).apply();
		Schema named = new NamingConvention(renamed, aligned, this.settings.wishes()).apply(aligned);
		CarriedCasts casts = new CarriedCasts(renamed, named, this.settings.wishes());
		Schema wanted = casts.apply(named);
		Retention retention = new Retention(renamed, wanted, casts, this.settings.wishes());
		Schema kept = (this.settings.drops() == Drops.WITHHELD)
				? moves.completed(casts.apply(retention.apply()), definitions) : wanted;
		Comparison changes = new Comparison(renamed, kept);
		Schema left = moves.settled(kept, definitions);
		Schema right = moves.settled(wanted, definitions);
		Comparison drops = new Comparison(left, right);
		List<Finding> findings = new ArrayList<>(selection.findings());
		findings.addAll(repartitioning.findings());
		findings.addAll(changes.findings());
		findings.addAll(retention.findings());
		findings.addAll(drops.findings());
		findings.addAll(new RenameSearch(new Comparison(renamed, wanted).operations()).findings());
		return new Difference(withRenames(joined(renames, names), route(renamed, kept, changes)),
				route(left, right, drops), findings.stream().distinct().toList());
	}

	private List<Rename> renames(Schema from, Schema to) {
		List<Rename> requested = new RequestedRenames(from, to).of(this.settings.requests());
		return Stream.concat(requested.stream(), this.settings.renames().stream()).toList();
	}

	private static List<Rename> joined(List<Rename> first, List<Rename> second) {
		return Stream.concat(first.stream(), second.stream()).toList();
	}

	private static Route route(Schema from, Schema to, Comparison comparison) {
		Arranged upgrade = arrange(from, to, comparison.operations());
		List<Operation> back = comparison.operations().stream().<Operation>map(Operation::reverse).toList();
		return new Route(upgrade.operations(), arrange(to, from, back).operations(), upgrade.changes());
	}

	private static Arranged arrange(Schema from, Schema to, List<Operation> operations) {
		List<Operation> privileges = new PrivilegeComparison(from, to).operations();
		return new Arrangement(from, to).arrange(Stream.concat(operations.stream(), privileges.stream()).toList());
	}

	private static Route withRenames(List<Rename> renames, Route route) {
		List<Rename> back = new ArrayList<>(renames.stream().map(Rename::reverse).toList());
		Collections.reverse(back);
		Stream<Change> renamed = renames.stream().map((rename) -> new Change(List.of(rename)));
		return new Route(Stream.<Operation>concat(renames.stream(), route.upgrade().stream()).toList(),
				Stream.<Operation>concat(route.downgrade().stream(), back.stream()).toList(),
				Stream.concat(renamed, route.changes().stream()).toList());
	}

}
