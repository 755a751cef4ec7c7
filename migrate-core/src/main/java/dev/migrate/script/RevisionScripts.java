package dev.migrate.script;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.migrate.error.Fault;
import dev.migrate.error.Location;
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

	private RevisionScripts(List<RevisionScript> scripts, List<String> locations, RevisionGraph graph) {
		this.locations = List.copyOf(locations);
		this.graph = graph;
		Map<RevisionId, RevisionScript> byId = new HashMap<>(2 * scripts.size());
		scripts.forEach((script) -> byId.put(script.revision().id(), script));
		this.scripts = byId;
	}

	/**
	 * Finds and reads the revision files, and reports everything that is wrong with them
	 * at once.
	 * @param locations directories: {@code classpath:...}, {@code file:...} or a path
	 * @param classLoader where to find the class path
	 * @param syntax the lexical rules of the database
	 * @return the revisions
	 * @throws LocationNotFoundException when there is no such directory
	 * @throws InvalidRevisionsException when something is wrong with the files
	 */
	public static RevisionScripts load(List<String> locations, ClassLoader classLoader, Syntax syntax) {
		RevisionScripts scripts = scan(locations, classLoader, syntax);
		scripts.check(scripts.all());
		return scripts;
	}

	/**
	 * Finds the revision files and reads their headers. Their sections are read when they
	 * are asked for, and their faults are reported then; but if something is wrong with
	 * the headers or the graph, everything is reported at once.
	 * @param locations directories: {@code classpath:...}, {@code file:...} or a path
	 * @param classLoader where to find the class path
	 * @param syntax the lexical rules of the database
	 * @return the revisions
	 * @throws LocationNotFoundException when there is no such directory
	 * @throws InvalidRevisionsException when something is wrong with the headers
	 */
	public static RevisionScripts scan(List<String> locations, ClassLoader classLoader, Syntax syntax) {
		List<Fault> faults = new ArrayList<>();
		List<RevisionScript> scripts = read(locations, classLoader, syntax, faults);
		Optional<RevisionGraph> graph = RevisionGraph.of(scripts.stream().map(RevisionScript::revision).toList(),
				faults);
		if (graph.isEmpty() || !faults.isEmpty()) {
			scripts.forEach((script) -> script.read(faults));
			throw new InvalidRevisionsException(sorted(faults));
		}
		return new RevisionScripts(scripts, locations, graph.get());
	}

	/**
	 * Finds revision files and reads their headers, without a look at the graph that they
	 * are.
	 * @param locations directories: {@code classpath:...}, {@code file:...} or a path
	 * @param classLoader where to find the class path
	 * @param syntax the lexical rules of the database
	 * @return the files, ordered by name
	 * @throws LocationNotFoundException when there is no such directory
	 * @throws InvalidRevisionsException when something is wrong with the headers
	 */
	public static List<RevisionScript> read(List<String> locations, ClassLoader classLoader, Syntax syntax) {
		List<Fault> faults = new ArrayList<>();
		List<RevisionScript> scripts = read(locations, classLoader, syntax, faults);
		if (!faults.isEmpty()) {
			throw new InvalidRevisionsException(sorted(faults));
		}
		return scripts;
	}

	private static List<RevisionScript> read(List<String> locations, ClassLoader classLoader, Syntax syntax,
			List<Fault> faults) {
		List<RevisionScript> scripts = new ArrayList<>();
		for (Source file : find(locations, classLoader, faults)) {
			RevisionScript script = RevisionReader.read(file, syntax);
			if (script != null) {
				scripts.add(script);
			}
		}
		return scripts;
	}

	/**
	 * Reads the sections of files, and reports everything that is wrong with them at
	 * once.
	 * @param files the files
	 * @throws InvalidRevisionsException when something is wrong with the sections
	 */
	public void check(Collection<RevisionScript> files) {
		List<Fault> faults = new ArrayList<>();
		files.forEach((script) -> script.read(faults));
		if (!faults.isEmpty()) {
			throw new InvalidRevisionsException(sorted(faults));
		}
	}

	private static List<Source> find(List<String> locations, ClassLoader classLoader, List<Fault> faults) {
		FoundFiles found = new FoundFiles(faults);
		List<String> missing = new ArrayList<>();
		for (String text : locations) {
			RevisionLocation location = RevisionLocation.parse(text, classLoader);
			try {
				if (location.collect(found) == RevisionLocation.Existence.MISSING) {
					missing.add(location.describe());
				}
			}
			catch (IOException ex) {
				faults.add(new Fault(new Location(text, 1), "The location cannot be read: " + ex));
			}
		}
		if (!missing.isEmpty()) {
			throw new LocationNotFoundException(missing, locations);
		}
		return found.files();
	}

	private static List<Fault> sorted(List<Fault> faults) {
		return faults.stream()
			.sorted(Comparator.comparing((Fault fault) -> fault.location().file())
				.thenComparing((fault) -> fault.location().line()))
			.toList();
	}

	/**
	 * Where the files were looked for.
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
	 * How many there are.
	 * @return the number of revisions
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
