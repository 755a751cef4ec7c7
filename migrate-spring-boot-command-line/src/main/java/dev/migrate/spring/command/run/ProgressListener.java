package dev.migrate.spring.command.run;

import dev.migrate.database.Notice;
import dev.migrate.database.Notice.Severity;
import dev.migrate.execution.MigrationEvent;
import dev.migrate.execution.MigrationEvent.LockAwaited;
import dev.migrate.execution.MigrationEvent.ServerNoticed;
import dev.migrate.execution.MigrationEvent.StatementExecuted;
import dev.migrate.execution.MigrationEvent.StatementProgress;
import dev.migrate.execution.MigrationEvent.StepStarted;
import dev.migrate.execution.MigrationListener;
import dev.migrate.lock.LockHolder;
import dev.migrate.spring.command.output.Ink;
import dev.migrate.spring.command.output.LiveLine;
import dev.migrate.spring.command.output.Output;
import dev.migrate.spring.command.output.Text;
import dev.migrate.spring.command.output.Volume;
import dev.migrate.spring.command.output.Words;
import org.jspecify.annotations.Nullable;

/**
 * Prints the progress of a run on standard error. Passing states appear only on the last
 * line of the terminal. Thread-safe: another thread reports progress.
 */
public final class ProgressListener implements MigrationListener {

	private final Text text;

	private final LiveLine live;

	private final Volume volume;

	private String step = "";

	/**
	 * Creates a listener for one command.
	 * @param output the output of the command
	 */
	public ProgressListener(Output output) {
		this.text = output.notes();
		this.live = output.live();
		this.volume = output.volume();
	}

	@Override
	public synchronized void onEvent(MigrationEvent event) {
		if (this.volume == Volume.QUIET) {
			return;
		}
		if (event instanceof StatementProgress progress) {
			this.live.show(running(progress));
			return;
		}
		this.live.clear();
		String line = line(event);
		if (line != null) {
			this.text.line(line);
		}
		if (event instanceof StatementExecuted executed && executed.index() < executed.statements()) {
			this.live.show(this.step + ": statement " + (executed.index() + 1) + " of " + executed.statements());
		}
	}

	private @Nullable String line(MigrationEvent event) {
		if (event instanceof StepStarted started) {
			this.step = "[" + started.index() + "/" + started.steps() + "] " + started.revision();
			return started(started);
		}
		if (event instanceof StatementExecuted statement) {
			return (this.volume.compareTo(Volume.VERBOSE) >= 0) ? executed(statement) : null;
		}
		if (event instanceof MigrationEvent.DatabaseAhead ahead) {
			return warning(
					"the database has revisions without a file: " + String.join(", ", Words.ids(ahead.unknown())));
		}
		if (event instanceof ServerNoticed noticed) {
			return isTold(noticed.notice()) ? "  the server says: " + noticed.notice().text() : null;
		}
		return hindered(event);
	}

	private String warning(String text) {
		return this.text.in(Ink.PROBLEM, "Warning: ") + text;
	}

	private boolean isTold(Notice notice) {
		return notice.severity() == Severity.WARNING || this.volume.compareTo(Volume.VERBOSE) >= 0;
	}

	private @Nullable String hindered(MigrationEvent event) {
		if (event instanceof MigrationEvent.DriftFound found) {
			return warning("the schema is not what the last run left at " + found.drift().since()
					+ ". Somebody has changed it without a revision:\n  "
					+ String.join("\n  ", found.drift().describe()));
		}
		if (event instanceof MigrationEvent.SchemaNotCompared schema) {
			return warning("the schema could not be compared with what the last run left: " + schema.reason());
		}
		if (event instanceof MigrationEvent.SchemaNotRecorded schema) {
			return warning("the schema that the run leaves could not be recorded: " + schema.reason());
		}
		if (event instanceof MigrationEvent.StepRetried retried) {
			return "  tried again in " + Words.duration(retried.pause()) + ": " + retried.reason();
		}
		if (event instanceof LockAwaited awaited) {
			return "Waiting for another run since " + Words.duration(awaited.waited()) + holder(awaited.holder());
		}
		if (event instanceof MigrationEvent.SessionLost lost) {
			return "The connection was lost; a new one is opened in " + Words.duration(lost.pause()) + ": "
					+ lost.reason();
		}
		return null;
	}

	private String started(StepStarted started) {
		return this.text.in(Ink.FAINT, "[" + started.index() + "/" + started.steps() + "]") + " "
				+ Words.doing(started.action()) + " " + this.text.in(Ink.ID, started.revision().value()) + " "
				+ started.title();
	}

	private String running(StatementProgress progress) {
		String percent = (progress.percent() != null) ? " " + progress.percent() + " %" : "";
		return this.step + ": statement " + progress.index() + " of " + progress.statements() + ", " + progress.phase()
				+ percent + ", " + Words.duration(progress.running());
	}

	private String executed(StatementExecuted statement) {
		String place = statement.index() + "/" + statement.statements() + " " + statement.location() + " "
				+ Words.duration(statement.duration());
		return "  " + this.text.in(Ink.FAINT, place) + "\n" + statement.sql().indent(4).stripTrailing();
	}

	private static String holder(@Nullable LockHolder holder) {
		return (holder != null) ? ": " + holder.describe() : "";
	}

}
