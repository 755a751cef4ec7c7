package dev.migrate.execution;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/** Brings a run that was cancelled to where its state is known. */
final class RunCancelledSignal extends RuntimeException {

	private static final long serialVersionUID = 1L;

	RunCancelledSignal(@Nullable SQLException cause) {
		super("The run was cancelled", cause);
	}

}
