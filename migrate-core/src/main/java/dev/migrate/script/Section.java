package dev.migrate.script;

import java.util.List;

/**
 * One direction of a revision file.
 *
 * @param transaction whether its statements share one transaction
 * @param statements its statements in the order of the file; a merge may have none
 * @param text the section as it is in the file, from its marker line on
 * @param checksum the fingerprint of the statements, made while they were split
 */
public record Section(TransactionMode transaction, List<Statement> statements, FileText text, Checksum checksum) {

	public Section {
		statements = List.copyOf(statements);
	}

}
