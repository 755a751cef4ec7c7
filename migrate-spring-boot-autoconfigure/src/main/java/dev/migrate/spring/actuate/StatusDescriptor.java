package dev.migrate.spring.actuate;

import java.util.List;

import dev.migrate.DatabaseInfo;
import dev.migrate.Migrate;
import dev.migrate.State;
import dev.migrate.Status;
import dev.migrate.drift.Drift;
import dev.migrate.error.MigrateException;
import dev.migrate.execution.DatabaseUnavailableException;
import dev.migrate.history.HistoryEntry;
import dev.migrate.history.Outcome;
import dev.migrate.lock.LockHolder;
import org.jspecify.annotations.Nullable;

/**
 * The status of the database of one engine, with a summary first. If the database does
 * not answer, only the state, the problem and the action are present.
 *
 * @param state the state in one word: one of {@link State}, {@code UNREACHABLE} when the
 * database does not answer, or {@code UNKNOWN} after any other failure
 * @param problem what is wrong, or {@code null}
 * @param action what to do next, or {@code null}
 * @param current the current heads of the database
 * @param heads the heads of the revision files
 * @param pendingCount the number of pending revisions
 * @param database the database
 * @param lockHolder the session that holds the lock, or {@code null}
 * @param runningStep the running statement outside a transaction, or {@code null}
 * @param lastRun the last run, or {@code null} if there was none
 * @param pending the pending revisions in the order in which an upgrade would run them
 * @param revisions the revisions, parents first
 * @param history the last entries of the history, newest first
 * @param recordedSchema the record of the schema that the last run left, or {@code null}
 * @param drift the changes by others since that run, or {@code null} if the request did
 * not ask for them
 */
public record StatusDescriptor(String state, @Nullable String problem, @Nullable String action,
		@Nullable List<String> current, @Nullable List<String> heads, @Nullable Integer pendingCount,
		@Nullable DatabaseInfo database, @Nullable LockHolder lockHolder, @Nullable HistoryDescriptor runningStep,
		@Nullable RunDescriptor lastRun, @Nullable List<String> pending, @Nullable List<RevisionDescriptor> revisions,
		@Nullable List<HistoryDescriptor> history, @Nullable RecordedSchemaDescriptor recordedSchema,
		@Nullable DriftDescriptor drift) {

	static StatusDescriptor of(Migrate migrate, DriftLook look) {
		try {
			Status status = migrate.status();
			return of(status, (look == DriftLook.NOW) ? migrate.drift() : null);
		}
		catch (MigrateException ex) {
			return of(ex);
		}
	}

	/**
	 * Describes a status.
	 * @param status the status
	 * @param drift the changes by others since the last run, or {@code null} if nobody
	 * has looked
	 * @return its description
	 */
	public static StatusDescriptor of(Status status, @Nullable Drift drift) {
		List<String> pending = status.pending().stream().map((revision) -> revision.id().value()).toList();
		return new StatusDescriptor(status.state().name(), null, null, RevisionDescriptor.values(status.current()),
				RevisionDescriptor.values(status.heads()), pending.size(), status.database(), status.lockHolder(),
				runningStep(status), RunDescriptor.last(status.history()), pending,
				status.revisions().stream().map(RevisionDescriptor::of).toList(),
				status.history().stream().map(HistoryDescriptor::of).toList(),
				RecordedSchemaDescriptor.of(status.leftSchema()), (drift != null) ? DriftDescriptor.of(drift) : null);
	}

	private static StatusDescriptor of(MigrateException exception) {
		String state = (exception instanceof DatabaseUnavailableException) ? "UNREACHABLE" : "UNKNOWN";
		return new StatusDescriptor(state, exception.problem(), exception.action(), null, null, null, null, null, null,
				null, null, null, null, null, null);
	}

	// The work of a step in a transaction is invisible to other sessions: the activity of
	// the lock holder tells more.
	private static @Nullable HistoryDescriptor runningStep(Status status) {
		if (status.state() != State.RUNNING || status.history().isEmpty()) {
			return null;
		}
		HistoryEntry last = status.history().get(0);
		return (last.outcome() == Outcome.INTENT) ? HistoryDescriptor.of(last) : null;
	}

}
