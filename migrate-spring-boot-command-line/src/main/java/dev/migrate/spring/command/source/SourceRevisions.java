package dev.migrate.spring.command.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.migrate.Migrate;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionId;
import dev.migrate.script.LocationNotFoundException;
import dev.migrate.script.RevisionScript;

/**
 * The revisions as they are in the source tree, which may be ahead of the class path, and
 * those of the class path that are built elsewhere. Immutable.
 */
public final class SourceRevisions {

	private final RevisionGraph graph;

	private final Map<RevisionId, Path> files;

	private SourceRevisions(RevisionGraph graph, Map<RevisionId, Path> files) {
		this.graph = graph;
		this.files = files;
	}

	/**
	 * Reads the revisions. Needs no database.
	 * @param migrate what reads the files
	 * @param locations where the application finds its revisions
	 * @param tree the source tree
	 * @return the revisions
	 * @throws dev.migrate.revision.InvalidRevisionsException if something is wrong with
	 * them
	 */
	public static SourceRevisions read(Migrate migrate, List<String> locations, SourceTree tree) {
		List<Revision> all = new ArrayList<>();
		Map<RevisionId, Path> files = new LinkedHashMap<>();
		List<String> directories = tree.directories().stream().map(Path::toString).toList();
		for (RevisionScript script : migrate.read(directories)) {
			all.add(script.revision());
			files.put(script.revision().id(), Path.of(script.revision().location().file()));
		}
		classPath(migrate, locations).stream()
			.map(RevisionScript::revision)
			.filter((revision) -> !files.containsKey(revision.id()) && !tree.replaces(revision.location().file()))
			.forEach(all::add);
		return new SourceRevisions(RevisionGraph.of(all), files);
	}

	// In a new project there is no directory yet.
	private static List<RevisionScript> classPath(Migrate migrate, List<String> locations) {
		try {
			return migrate.read(locations);
		}
		catch (LocationNotFoundException ex) {
			return (locations.size() < 2) ? List.of()
					: locations.stream().flatMap((one) -> classPath(migrate, List.of(one)).stream()).toList();
		}
	}

	/**
	 * The graph that they are.
	 * @return the graph
	 */
	public RevisionGraph graph() {
		return this.graph;
	}

	/**
	 * The file of a revision in the source tree.
	 * @param id the revision
	 * @return the file, or empty if it is not in the source tree
	 */
	public Optional<Path> file(RevisionId id) {
		return Optional.ofNullable(this.files.get(id));
	}

}
