package dev.migrate.scratch;

import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.error.Fault;
import dev.migrate.error.MigrateException;

/** A SQL file that says what the schema is to be cannot be split into statements. */
public final class SqlFileException extends MigrateException {

	private static final long serialVersionUID = 1L;

	SqlFileException(String name, List<Fault> faults) {
		super(name + " cannot be split into statements:\n"
				+ faults.stream()
					.map((fault) -> fault.location() + ": " + fault.problem())
					.collect(Collectors.joining("\n")),
				"Correct the file.");
	}

}
