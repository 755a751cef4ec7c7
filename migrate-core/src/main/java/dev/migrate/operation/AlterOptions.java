package dev.migrate.operation;

import java.util.Map;

import dev.migrate.schema.ObjectReference;

/**
 * Changes the parameters of a view or materialized view.
 *
 * @param relation the table or view
 * @param from the parameters as they are
 * @param to the parameters as they will be
 */
public record AlterOptions(ObjectReference relation, Map<String, String> from,
		Map<String, String> to) implements Operation {

	public AlterOptions {
		from = Map.copyOf(from);
		to = Map.copyOf(to);
	}

	@Override
	public Operation reverse() {
		return new AlterOptions(this.relation, this.to, this.from);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
