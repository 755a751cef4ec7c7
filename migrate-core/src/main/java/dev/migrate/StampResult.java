package dev.migrate;

import java.util.List;
import java.util.stream.Stream;

import dev.migrate.database.SchemaChange;
import dev.migrate.execution.Step;
import dev.migrate.history.RevisionRecord;
import dev.migrate.internal.execution.RunResult;
import dev.migrate.revision.RevisionId;

/**
 * The result of a stamp, which runs no revision.
 *
 * @param added the revisions that are recorded as applied now and were not before
 * @param removed the revisions that were recorded as applied and are not now
 * @param refreshed the applied revisions whose edited file was accepted
 * @param accepted the changes of others in the schema that the stamp has accepted
 * @param current the current heads now
 */
public record StampResult(List<RevisionId> added, List<RevisionId> removed, List<RevisionId> refreshed,
		List<SchemaChange> accepted, List<RevisionId> current) {

	public StampResult {
		added = List.copyOf(added);
		removed = List.copyOf(removed);
		refreshed = List.copyOf(refreshed);
		accepted = List.copyOf(accepted);
		current = List.copyOf(current);
	}

	static StampResult of(RunResult result) {
		List<Step.Stamp> stamps = result.steps()
			.stream()
			.filter(Step.Stamp.class::isInstance)
			.map(Step.Stamp.class::cast)
			.toList();
		return new StampResult(stamps.stream().flatMap((stamp) -> ids(stamp.added())).toList(),
				stamps.stream().flatMap((stamp) -> stamp.removed().stream()).toList(),
				stamps.stream().flatMap((stamp) -> ids(stamp.refreshed())).toList(),
				(result.accepted() != null) ? result.accepted().changes() : List.of(), result.current());
	}

	private static Stream<RevisionId> ids(List<RevisionRecord> records) {
		return records.stream().map((record) -> record.revision().id());
	}

}
