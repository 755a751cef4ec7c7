package dev.migrate.internal.script;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.migrate.error.Fault;
import dev.migrate.error.Location;
import dev.migrate.revision.InvalidRevisionsException;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.script.LocationNotFoundException;
import dev.migrate.script.RevisionScript;
import dev.migrate.script.RevisionScripts;

/** Finds and reads revision files. */
public final class RevisionFiles {

	private RevisionFiles() {
	}

	/**
	 * Finds and reads the revision files, and reports everything that is wrong with them
	 * at once.
	 * @param locations directories: {@code classpath:...}, {@code file:...} or a path
	 * @param classLoader the class loader of the class path
	 * @param products the product of the database, and the others
	 * @return the revisions
	 * @throws LocationNotFoundException when there is no such directory
	 * @throws InvalidRevisionsException when something is wrong with the files
	 */
	public static RevisionScripts load(List<String> locations, ClassLoader classLoader, Products products) {
		RevisionScripts scripts = scan(locations, classLoader, products);
		scripts.check(scripts.all());
		return scripts;
	}

	/**
	 * Finds and reads the revision files.
	 * @param locations directories: {@code classpath:...}, {@code file:...} or a path
	 * @param classLoader the class loader of the class path
	 * @param products the product of the database, and the others
	 * @return everything that is wrong with them; empty if nothing is
	 * @throws LocationNotFoundException when there is no such directory
	 */
	public static List<Fault> faults(List<String> locations, ClassLoader classLoader, Products products) {
		try {
			load(locations, classLoader, products);
			return List.of();
		}
		catch (InvalidRevisionsException ex) {
			return ex.faults();
		}
	}

	/**
	 * Finds the revision files and reads their headers. Their sections are read when they
	 * are asked for, and their faults are reported then; but if something is wrong with
	 * the headers or the graph, everything is reported at once.
	 * @param locations directories: {@code classpath:...}, {@code file:...} or a path
	 * @param classLoader the class loader of the class path
	 * @param products the product of the database, and the others
	 * @return the revisions
	 * @throws LocationNotFoundException when there is no such directory
	 * @throws InvalidRevisionsException when something is wrong with the headers
	 */
	public static RevisionScripts scan(List<String> locations, ClassLoader classLoader, Products products) {
		List<Fault> faults = new ArrayList<>();
		List<RevisionFile> scripts = read(locations, classLoader, products, faults);
		Optional<RevisionGraph> graph = RevisionGraph.of(scripts.stream().map(RevisionScript::revision).toList(),
				faults);
		if (graph.isEmpty() || !faults.isEmpty()) {
			scripts.forEach((script) -> script.read(faults));
			throw InvalidRevisionsException.sorted(faults);
		}
		return new RevisionScripts(List.copyOf(scripts), locations, graph.get());
	}

	/**
	 * Finds revision files and reads their headers, without a check of their graph.
	 * @param locations directories: {@code classpath:...}, {@code file:...} or a path
	 * @param classLoader the class loader of the class path
	 * @param products the product of the database, and the others
	 * @return the files, ordered by name
	 * @throws LocationNotFoundException when there is no such directory
	 * @throws InvalidRevisionsException when something is wrong with the headers
	 */
	public static List<RevisionScript> read(List<String> locations, ClassLoader classLoader, Products products) {
		List<Fault> faults = new ArrayList<>();
		List<RevisionFile> scripts = read(locations, classLoader, products, faults);
		if (!faults.isEmpty()) {
			throw InvalidRevisionsException.sorted(faults);
		}
		return List.copyOf(scripts);
	}

	private static List<RevisionFile> read(List<String> locations, ClassLoader classLoader, Products products,
			List<Fault> faults) {
		List<RevisionFile> scripts = new ArrayList<>();
		for (Source file : find(locations, classLoader, faults)) {
			RevisionFile script = RevisionReader.read(file, products);
			if (script != null) {
				scripts.add(script);
			}
		}
		return scripts;
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
			throw new LocationNotFoundException(missing, locations,
					StrayFiles.describe(locations, classLoader).orElse(""));
		}
		return found.files();
	}

}
