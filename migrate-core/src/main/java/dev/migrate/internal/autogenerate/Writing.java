package dev.migrate.internal.autogenerate;

import java.util.List;

import dev.migrate.comparison.Form;
import dev.migrate.internal.dialect.Renderer;
import dev.migrate.internal.dialect.SequencePosition;
import dev.migrate.internal.dialect.StatementGroup;
import dev.migrate.internal.diff.Change;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.schema.Schema;

/**
 * Writes operations as SQL.
 *
 * @param renderer the renderer of the dialect
 * @param schema the schema whose names are not qualified
 * @param form the requested form
 */
record Writing(Renderer renderer, String schema, Form form) {

	List<StatementGroup> of(List<Operation> operations, Schema before) {
		return switch (this.form) {
			case PLAIN -> plain(operations);
			case ONLINE -> this.renderer.renderOnline(operations, this.schema, before);
		};
	}

	// Sequences count on above the rows once everything is as it is to be.
	List<StatementGroup> continued(List<StatementGroup> groups, List<SequencePosition> positions) {
		return StatementGroup.append(groups,
				positions.stream().map((position) -> this.renderer.render(position, this.schema)).toList());
	}

	// One text for each change, for a person to read.
	List<String> listed(List<Change> changes, Seeding seeding) {
		return changes.stream()
			.map((change) -> seeding.after(plain(change.operations()), change.operations()))
			.filter((groups) -> !groups.isEmpty())
			.map(Writing::text)
			.toList();
	}

	private static String text(List<StatementGroup> groups) {
		List<String> statements = groups.stream().flatMap((group) -> group.statements().stream()).toList();
		return (statements.size() == 1) ? statements.get(0) : String.join(";\n", statements) + ";";
	}

	// In the plain form, for drops on which a person decides.
	List<StatementGroup> plain(List<Operation> operations) {
		return this.renderer.render(operations, this.schema);
	}

}
