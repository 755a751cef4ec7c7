package dev.migrate.spring.command;

import java.time.Duration;

import dev.migrate.execution.MigrationEvent;
import dev.migrate.execution.MigrationListener;
import dev.migrate.lock.LockHolder;
import dev.migrate.spring.command.output.Ink;
import dev.migrate.spring.command.output.Output;
import dev.migrate.spring.command.output.Text;
import dev.migrate.spring.command.output.Volume;
import org.jspecify.annotations.Nullable;

/** Tells a person what a run does, on standard error. */
final class ProgressListener implements MigrationListener {

	private final Text text;

	private final Volume volume;

	ProgressListener(Output output) {
		this.text = output.notes();
		this.volume = output.volume();
	}

	@Override
	public void onEvent(MigrationEvent event) {
		String line = line(event);
		if (line != null && this.volume != Volume.QUIET) {
			this.text.line(line);
		}
	}

	private @Nullable String line(MigrationEvent event) {
		if (event instanceof MigrationEvent.StepStarted step) {
			return started(step);
		}
		if (event instanceof MigrationEvent.StatementExecuted statement) {
			return (this.volume.compareTo(Volume.VERBOSE) >= 0) ? executed(statement) : null;
		}
		if (event instanceof MigrationEvent.StepRetried retried) {
			return "  tried again in " + seconds(retried.pause()) + ": " + retried.reason();
		}
		return waiting(event);
	}

	private static @Nullable String waiting(MigrationEvent event) {
		if (event instanceof MigrationEvent.LockAwaited awaited) {
			return "Waiting for another run since " + seconds(awaited.waited()) + holder(awaited.holder());
		}
		if (event instanceof MigrationEvent.SessionLost lost) {
			return "The connection was lost, a new one is opened in " + seconds(lost.pause()) + ": " + lost.reason();
		}
		return null;
	}

	private String started(MigrationEvent.StepStarted step) {
		return this.text.in(Ink.FAINT, "[" + step.index() + "/" + step.steps() + "]") + " " + Words.doing(step.action())
				+ " " + this.text.in(Ink.ID, step.revision().value()) + " " + step.title();
	}

	private String executed(MigrationEvent.StatementExecuted statement) {
		String place = statement.index() + "/" + statement.statements() + " " + statement.location() + " "
				+ statement.duration().toMillis() + " ms";
		return "  " + this.text.in(Ink.FAINT, place) + "\n" + statement.sql().indent(4).stripTrailing();
	}

	private static String holder(@Nullable LockHolder holder) {
		return (holder != null) ? ": " + holder.describe() : "";
	}

	private static String seconds(Duration duration) {
		return String.format("%.1f s", duration.toMillis() / 1000.0);
	}

}
