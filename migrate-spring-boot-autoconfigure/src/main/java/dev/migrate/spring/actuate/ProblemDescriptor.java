package dev.migrate.spring.actuate;

import dev.migrate.error.MigrateException;

import org.springframework.boot.actuate.endpoint.OperationResponseBody;

/**
 * The reason for a missing answer.
 *
 * @param problem what is wrong
 * @param action what to do next
 */
public record ProblemDescriptor(String problem, String action) implements OperationResponseBody {

	static ProblemDescriptor of(MigrateException exception) {
		return new ProblemDescriptor(exception.problem(), exception.action());
	}

}
