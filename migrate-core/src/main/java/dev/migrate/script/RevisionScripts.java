package dev.migrate.script;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.migrate.error.Fault;
import dev.migrate.revision.InvalidRevisionsException;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionId;

/**
 * The revision files of all locations. Immutable.
 */
public final class RevisionScripts {

	private final Map<RevisionId, RevisionScript> scripts;

	private final List<String> locations;

	private final RevisionGraph graph;

	/**
	 * The files of a graph.
	 * @param scripts the files
	 * @param locations the locations that were searched
	 * @param graph the graph of the files, perhaps together with other revisions
	 */
	public RevisionScripts(List<RevisionScript> scripts, List<String> locations, RevisionGraph graph) {
		this.locations = List.copyOf(locations);
		this.graph = graph;
		Map<RevisionId, RevisionScript> byId = new HashMap<>(2 * scripts.size());
		scripts.forEach((script) -> byId.put(script.revision().id(), script));
		this.scripts = byId;
	}

	/**
	 * Reads the sections of files, and reports all of their faults at once.
	 * @param files the files
	 * @throws InvalidRevisionsException when something is wrong with the sections
	 */
	public void check(Collection<RevisionScript> files) {
		List<Fault> faults = new ArrayList<>();
		files.forEach((script) -> check(script, faults));
		if (!faults.isEmpty()) {
			throw InvalidRevisionsException.sorted(faults);
		}
	}

	private static void check(RevisionScript script, List<Fault> faults) {
		try {
			script.upgrade();
		}
		catch (InvalidRevisionsException ex) {
			faults.addAll(ex.faults());
		}
	}

	/**
	 * The locations that were searched for the files.
	 * @return the locations, as they were given
	 */
	public List<String> locations() {
		return this.locations;
	}

	/**
	 * The graph of the files.
	 * @return the graph
	 */
	public RevisionGraph graph() {
		return this.graph;
	}

	/**
	 * All revisions.
	 * @return the revisions, ordered by the name of their file
	 */
	public List<RevisionScript> all() {
		return this.scripts.values()
			.stream()
			.sorted(Comparator.comparing((script) -> script.revision().location().file()))
			.toList();
	}

	/**
	 * The number of revisions.
	 * @return the number
	 */
	public int size() {
		return this.scripts.size();
	}

	/**
	 * The revision with an identifier.
	 * @param id the whole identifier
	 * @return the revision, if there is a file for it
	 */
	public Optional<RevisionScript> find(RevisionId id) {
		return Optional.ofNullable(this.scripts.get(id));
	}

}
