package dev.migrate.script;

import java.util.List;

/**
 * The statements of a section between two of its commit points.
 *
 * @param transaction whether they share one transaction
 * @param statements the statements in the order of the file; an empty section has one
 * part without any
 */
public record SectionPart(TransactionMode transaction, List<Statement> statements) {

	public SectionPart {
		statements = List.copyOf(statements);
	}

}
