package dev.migrate.targetschema;

import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.error.Fault;
import dev.migrate.error.MigrateException;

/** The SQL file of a target schema cannot be split into statements. */
public final class SqlFileException extends MigrateException {

	private static final long serialVersionUID = 1L;

	/**
	 * Reports a file that cannot be split.
	 * @param name the name of the file
	 * @param faults the faults, in the order of the file
	 */
	public SqlFileException(String name, List<Fault> faults) {
		super(name + " cannot be split into statements:\n"
				+ faults.stream()
					.map((fault) -> fault.location() + ": " + fault.problem())
					.collect(Collectors.joining("\n")),
				"Correct the file.");
	}

}
