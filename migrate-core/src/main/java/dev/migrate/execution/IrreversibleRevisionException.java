package dev.migrate.execution;

import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.error.Fault;
import dev.migrate.error.MigrateException;

/** A downgrade goes through revisions that cannot be taken back. */
public final class IrreversibleRevisionException extends MigrateException {

	private static final long serialVersionUID = 1L;

	/**
	 * Revisions without a way back.
	 * @param faults the obstacles, one for each revision
	 */
	public IrreversibleRevisionException(List<Fault> faults) {
		super("There is no way back:" + faults.stream().map((fault) -> "\n  " + fault).collect(Collectors.joining()),
				"Write the downgrade (migrate edit opens the file), choose a target above these revisions, or "
						+ "restore a backup.");
	}

}
