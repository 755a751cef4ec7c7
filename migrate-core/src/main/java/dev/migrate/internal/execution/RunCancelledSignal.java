package dev.migrate.internal.execution;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/** Carries the cancellation of a run up to the code that knows the state of the run. */
final class RunCancelledSignal extends RuntimeException {

	private static final long serialVersionUID = 1L;

	RunCancelledSignal(@Nullable SQLException cause) {
		super("The run was cancelled", cause);
	}

}
