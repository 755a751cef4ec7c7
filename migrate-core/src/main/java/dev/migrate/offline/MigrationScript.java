package dev.migrate.offline;

import java.util.List;

import dev.migrate.revision.RevisionId;

/**
 * A script for the command-line client of a database product. It may contain the values
 * of placeholders, some of which may be secret.
 *
 * @param from the current heads that the database must have
 * @param to the current heads after it
 * @param revisions the revisions that it changes, in order; empty when there is nothing
 * to do
 * @param sql the text; when there is nothing to do, a comment
 */
public record MigrationScript(List<RevisionId> from, List<RevisionId> to, List<RevisionId> revisions, String sql) {

	public MigrationScript {
		from = List.copyOf(from);
		to = List.copyOf(to);
		revisions = List.copyOf(revisions);
	}

}
