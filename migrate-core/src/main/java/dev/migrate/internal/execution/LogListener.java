package dev.migrate.internal.execution;

import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.database.Notice.Severity;
import dev.migrate.execution.MigrationEvent;
import dev.migrate.execution.MigrationListener;
import dev.migrate.history.Action;
import dev.migrate.revision.RevisionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Writes the log: one line at INFO for the start of a run, each step and the end; one
 * line when there is nothing to do. Statements are written at DEBUG.
 */
public final class LogListener implements MigrationListener {

	private static final Logger logger = LoggerFactory.getLogger("dev.migrate");

	@Override
	public void onEvent(MigrationEvent event) {
		if (event instanceof MigrationEvent.NothingToDo idle) {
			logger.info("The database is up to date at {}", join(idle.current()));
		}
		else if (event instanceof MigrationEvent.RunStarted run) {
			logger.info("{} of {} from {}", title(run.action()), revisions(run.steps().size()), join(run.from()));
		}
		else if (event instanceof MigrationEvent.RunCompleted run) {
			logger.info("{} done in {} ms, the database is at {}", title(run.action()), run.duration().toMillis(),
					join(run.current()));
		}
		else {
			step(event);
		}
	}

	private static void step(MigrationEvent event) {
		if (event instanceof MigrationEvent.StepStarted step) {
			logger.debug("{} {} begins", title(step.action()), step.revision());
		}
		else if (event instanceof MigrationEvent.StatementExecuted statement) {
			logger.debug("{} {}/{} in {} ms: {}", statement.location(), statement.index(), statement.statements(),
					statement.duration().toMillis(), statement.sql());
		}
		else if (event instanceof MigrationEvent.ServerNoticed noticed) {
			Level level = (noticed.notice().severity() == Severity.WARNING) ? Level.INFO : Level.DEBUG;
			logger.atLevel(level).log("{}: the server says: {}", noticed.location(), noticed.notice().text());
		}
		else if (event instanceof MigrationEvent.StatementProgress progress) {
			logger.debug("{} {}/{} running for {} s: {}{}", progress.location(), progress.index(),
					progress.statements(), progress.running().toSeconds(), progress.phase(),
					(progress.percent() != null) ? ", " + progress.percent() + " %" : "");
		}
		else if (event instanceof MigrationEvent.StepCompleted step) {
			logger.info("{} {} ({}) in {} ms", title(step.action()), step.revision(), step.title(),
					step.duration().toMillis());
		}
		else {
			obstacle(event);
		}
	}

	private static void obstacle(MigrationEvent event) {
		if (event instanceof MigrationEvent.DatabaseAhead ahead) {
			logger.warn("The database is ahead of this application by {}; migrate.database-ahead=allow lets it go on",
					join(ahead.unknown()));
		}
		else if (event instanceof MigrationEvent.DriftFound found) {
			logger.warn(
					"The schema is not what the last run left at {}. Somebody has changed it without a revision:\n  {}",
					found.drift().since(), String.join("\n  ", found.drift().describe()));
		}
		else if (event instanceof MigrationEvent.SchemaNotCompared schema) {
			logger.warn("The schema could not be compared with what the last run left: {}", schema.reason());
		}
		else if (event instanceof MigrationEvent.SchemaNotRecorded schema) {
			logger.warn(
					"The schema that the run leaves could not be recorded, so the next run has nothing to compare with: {}",
					schema.reason());
		}
		else if (event instanceof MigrationEvent.LockAwaited lock) {
			logger.info("Waiting for the lock of the database for {} s; it is held by {}", lock.waited().toSeconds(),
					(lock.holder() != null) ? lock.holder().describe() : "a session that is not visible");
		}
		else if (event instanceof MigrationEvent.StepRetried step) {
			logger.info("Revision {} was rolled back at attempt {} and is tried again in {} ms: {}", step.revision(),
					step.attempt(), step.pause().toMillis(), step.reason());
		}
		else if (event instanceof MigrationEvent.SessionLost lost) {
			logger.info("The session was lost; a new one goes on in {} ms: {}", lost.pause().toMillis(), lost.reason());
		}
	}

	private static String join(List<RevisionId> revisions) {
		return revisions.isEmpty() ? "base"
				: revisions.stream().map(RevisionId::value).collect(Collectors.joining(", "));
	}

	private static String title(Action action) {
		return switch (action) {
			case UPGRADE -> "Upgrade";
			case DOWNGRADE -> "Downgrade";
			case STAMP -> "Stamp";
			case RESOLVE -> "Resolve";
		};
	}

	private static String revisions(int number) {
		return (number == 1) ? "1 revision" : number + " revisions";
	}

}
