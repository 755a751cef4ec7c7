package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.schema.Schema;

/**
 * Arranges operations so that they can run: it replaces things that cannot be changed in
 * place, drops obstacles and creates them again, and sorts the operations.
 *
 * @param from the schema before the operations
 * @param to the schema after them
 */
record Arrangement(Schema from, Schema to) {

	Arranged arrange(List<Operation> operations) {
		if (operations.isEmpty()) {
			return Arranged.NOTHING;
		}
		ObjectOrder before = new ObjectOrder(this.from);
		ObjectOrder after = new ObjectOrder(this.to);
		Causes all = new Causes(operations);
		new TypeReplacement(this.from, this.to, before).replace(all);
		new TableSplit(this.from, this.to, before, after).split(all);
		new Rebuilds(this.from, this.to, all).complete();
		PrivilegesOfCreated.in(this.to).apply(all);
		Stages stages = new Stages(this.from, this.to, new Positions(before, after), all);
		List<Operation> arranged = new ArrayList<>(all);
		arranged.sort(Comparator.comparing((operation) -> operation.accept(stages)));
		return Arranged.of(arranged, all);
	}

}
