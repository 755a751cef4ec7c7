package dev.migrate.execution;

import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.error.Fault;
import dev.migrate.error.MigrateException;

/** The files of applied revisions have changed since the revisions were applied. */
public final class RevisionEditedException extends MigrateException {

	private static final long serialVersionUID = 1L;

	private final transient List<Fault> faults;

	/**
	 * Files that have changed since their revisions were applied.
	 * @param faults the differences, one for each revision
	 * @param action what to do next
	 */
	public RevisionEditedException(List<Fault> faults, String action) {
		super("The database was built from other files:"
				+ faults.stream().map((fault) -> "\n  " + fault).collect(Collectors.joining()), action);
		this.faults = List.copyOf(faults);
	}

	/**
	 * The differences.
	 * @return one for each revision
	 */
	public List<Fault> faults() {
		return this.faults;
	}

}
