package dev.migrate.revision;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.error.Fault;
import dev.migrate.error.MigrateException;

/**
 * The revision files contradict themselves or each other. Nothing was sent to the
 * database server.
 */
public final class InvalidRevisionsException extends MigrateException {

	private static final long serialVersionUID = 1L;

	private final transient List<Fault> faults;

	/**
	 * Reports all faults of a set of revision files.
	 * @param faults at least one fault
	 */
	public InvalidRevisionsException(List<Fault> faults) {
		super(problem(faults),
				"Correct the files and start again. The command migrate check --files checks them without a database.");
		this.faults = List.copyOf(faults);
	}

	/**
	 * Reports all faults of a set of revision files, in the order of the files.
	 * @param faults at least one fault
	 * @return the error
	 */
	public static InvalidRevisionsException sorted(List<Fault> faults) {
		return new InvalidRevisionsException(faults.stream()
			.sorted(Comparator.comparing((Fault fault) -> fault.location().file())
				.thenComparing((fault) -> fault.location().line()))
			.toList());
	}

	private static String problem(List<Fault> faults) {
		String count = (faults.size() == 1) ? "There is 1 fault" : "There are " + faults.size() + " faults";
		return count + " in the revision files:"
				+ faults.stream().map((fault) -> "\n  " + fault).collect(Collectors.joining());
	}

	/**
	 * All faults.
	 * @return the faults, ordered by file and line
	 */
	public List<Fault> faults() {
		return this.faults;
	}

}
