package dev.migrate;

import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.error.MigrateException;
import dev.migrate.revision.RevisionId;

/** The database should be up to date, but it is not. Nothing was changed. */
public final class PendingRevisionsException extends MigrateException {

	private static final long serialVersionUID = 1L;

	private final transient List<RevisionId> pending;

	PendingRevisionsException(List<RevisionId> pending) {
		super(problem(pending),
				"Apply them first: with the command migrate upgrade, or with migrate.on-startup=upgrade in one process.");
		this.pending = List.copyOf(pending);
	}

	private static String problem(List<RevisionId> pending) {
		return ((pending.size() == 1) ? "1 revision is" : pending.size() + " revisions are") + " pending: "
				+ pending.stream().map(RevisionId::value).collect(Collectors.joining(", ")) + ".";
	}

	/**
	 * The pending revisions.
	 * @return the revisions in the order in which an upgrade would apply them
	 */
	public List<RevisionId> pending() {
		return this.pending;
	}

}
