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
 * The revisions of the source tree, which may be ahead of the class path, and those of
 * the class path that are built elsewhere. Immutable.
 */
public final class SourceRevisions {

	private final RevisionGraph graph;

	private final Map<RevisionId, Path> files;

	private SourceRevisions(RevisionGraph graph, Map<RevisionId, Path> files) {
		this.graph = graph;
		this.files = files;
	}

	/**
	 * Reads the revision files. Needs no database.
	 * @param migrate the engine, which reads the files
	 * @param locations the locations of the revisions of the application
	 * @param tree the source tree
	 * @return the revisions
	 * @throws dev.migrate.revision.InvalidRevisionsException if the files have faults
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

	// A new project has no directory yet.
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
	 * The graph of the revisions.
	 * @return the graph
	 */
	public RevisionGraph graph() {
		return this.graph;
	}

	/**
	 * The file of a revision in the source tree.
	 * @param id the revision
	 * @return the file, or empty if the revision is not in the source tree
	 */
	public Optional<Path> file(RevisionId id) {
		return Optional.ofNullable(this.files.get(id));
	}

}
