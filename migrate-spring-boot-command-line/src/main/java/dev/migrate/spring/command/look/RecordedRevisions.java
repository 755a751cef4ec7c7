package dev.migrate.spring.command.look;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.Migrate;
import dev.migrate.history.HistoryEntry;
import dev.migrate.history.HistoryQuery;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.Target;
import dev.migrate.revision.UnknownRevisionException;
import dev.migrate.spring.command.CommandException;
import dev.migrate.spring.command.output.Words;

/**
 * The revisions in the history of the database. They are found even if their files are
 * gone or broken.
 */
public final class RecordedRevisions {

	private static final int LOOKED_AT = 10_000;

	private final Migrate migrate;

	/**
	 * Takes the history of a database without reading it.
	 * @param migrate the engine
	 */
	public RecordedRevisions(Migrate migrate) {
		this.migrate = migrate;
	}

	/**
	 * Finds a revision by its id or by a unique start of it; or by another target, which
	 * needs the files. Reads the database.
	 * @param target the typed target
	 * @return the revision
	 * @throws CommandException if the history has no such revision, or several
	 */
	public RevisionId find(Target target) {
		String text = target.toString();
		Set<RevisionId> recorded = this.migrate.history(HistoryQuery.NEWEST.atMost(LOOKED_AT))
			.stream()
			.map(HistoryEntry::revision)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		List<RevisionId> started = recorded.stream().filter((id) -> id.value().startsWith(text)).toList();
		return started.stream()
			.filter((id) -> id.value().equals(text))
			.findFirst()
			.orElseGet(() -> only(text,
					started.isEmpty() ? resolved(target).filter(recorded::contains).toList() : started));
	}

	private Stream<RevisionId> resolved(Target target) {
		try {
			return Position.ofDatabase(this.migrate).resolve(target).stream();
		}
		catch (UnknownRevisionException ex) {
			return Stream.empty();
		}
	}

	private static RevisionId only(String text, List<RevisionId> found) {
		if (found.size() == 1) {
			return found.get(0);
		}
		String problem = found.isEmpty() ? "The history of the database has no revision '" + text + "'."
				: "'" + text + "' means several revisions: " + String.join(", ", Words.ids(found)) + ".";
		throw new CommandException(problem,
				found.isEmpty() ? "See what it has with: migrate log" : "Name one of them.");
	}

}
