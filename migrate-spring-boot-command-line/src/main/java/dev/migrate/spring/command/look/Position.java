package dev.migrate.spring.command.look;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.Migrate;
import dev.migrate.RevisionState;
import dev.migrate.RevisionStatus;
import dev.migrate.Status;
import dev.migrate.revision.Navigator;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.Target;
import dev.migrate.revision.TargetRange;
import dev.migrate.spring.command.CommandException;

/**
 * A graph, and the position of the database in it.
 *
 * @param graph the revisions
 * @param applied the revisions that the database has; empty if it was not asked
 */
public record Position(RevisionGraph graph, Set<RevisionId> applied) {

	static Position ofFiles(RevisionGraph graph) {
		return new Position(graph, Set.of());
	}

	// The graph includes the revisions of the database that have no file.
	static Position ofDatabase(Migrate migrate) {
		Status status = migrate.status();
		return new Position(RevisionGraph.of(status.revisions().stream().map(RevisionStatus::revision).toList()),
				applied(status));
	}

	/**
	 * Creates a position for some targets. Reads the database only if one of them depends
	 * on it.
	 * @param graph the revisions
	 * @param migrate the engine
	 * @param targets the targets to resolve with the position
	 * @return the position
	 * @throws CommandException if the database has a revision that is not in the graph
	 */
	public static Position of(RevisionGraph graph, Migrate migrate, List<Target> targets) {
		if (targets.stream().noneMatch(Target::isRelativeToCurrent)) {
			return ofFiles(graph);
		}
		Set<RevisionId> applied = applied(migrate.status());
		applied.stream().filter((id) -> graph.find(id).isEmpty()).findFirst().ifPresent((id) -> {
			throw new CommandException(
					"The database has the revision '" + id + "', but there is no file for it, so "
							+ "its place among the revisions is not known.",
					"Restore the file (migrate show " + id
							+ " prints its content), or name a revision without 'current' or steps from it.");
		});
		return new Position(graph, applied);
	}

	private static Set<RevisionId> applied(Status status) {
		return Stream
			.concat(status.current().stream(), status.revisions()
				.stream()
				.filter((revision) -> revision.application() != null && revision.state() != RevisionState.PARTIAL)
				.map(RevisionStatus::id))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	Set<RevisionId> current() {
		return Set.copyOf(this.graph.currentHeads(this.applied));
	}

	/**
	 * Resolves a target. Does not read the database.
	 * @param target the target
	 * @return the revisions; empty if the target is the base
	 */
	public List<RevisionId> resolve(Target target) {
		return navigator().resolve(target);
	}

	List<RevisionId> list(TargetRange range) {
		return navigator().list(range).stream().map(Revision::id).toList();
	}

	private Navigator navigator() {
		return new Navigator(this.graph, this.applied);
	}

}
