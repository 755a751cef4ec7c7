package dev.migrate.internal.script;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.migrate.error.Fault;
import dev.migrate.error.Location;

/**
 * The revision files that were found so far, each once.
 */
final class FoundFiles {

	private final List<Source> files = new ArrayList<>();

	private final Map<String, Identity> byHash = new HashMap<>();

	private final Sha256 digest = new Sha256();

	/** By the directory or the jar. */
	private final Map<String, Integer> counts = new LinkedHashMap<>();

	private final List<Fault> faults;

	private String place = "";

	FoundFiles(List<Fault> faults) {
		this.faults = faults;
	}

	// The next files are in this directory or jar.
	void enter(String directory) {
		this.place = directory;
	}

	// Reads a file, unless it was read under another name. Only for a file with the
	// content of an earlier one does it look up which file it is.
	void add(Identity identity, String name, Content content, long size) {
		List<Fault> own = new ArrayList<>();
		try {
			LargeFile.require(size);
			Source file = read(name, content, own);
			Identity namesake = this.byHash.putIfAbsent(file.hash(), identity);
			if (namesake == null || !namesake.find().equals(identity.find())) {
				this.files.add(file);
				this.faults.addAll(own);
				this.counts.merge(this.place, 1, Integer::sum);
			}
		}
		catch (IOException ex) {
			unreadable(name, ex);
		}
	}

	private Source read(String name, Content content, List<Fault> own) throws IOException {
		try (InputStream stream = content.open()) {
			byte[] start = stream.readNBytes(LargeFile.SMALLEST);
			if (start.length == LargeFile.SMALLEST) {
				return LargeFile.read(name, content, start, stream, own, this.faults);
			}
			this.digest.update(start);
			return Utf8.decode(name, start, this.digest.finish(), own, this.faults);
		}
	}

	void unreadable(String name, IOException reason) {
		fault(name, FileProblem.of(reason));
	}

	void fault(String name, String problem) {
		this.faults.add(new Fault(new Location(name, 1), problem));
	}

	Map<String, Integer> counts() {
		return this.counts;
	}

	List<Source> files() {
		return this.files;
	}

	/** The identity of a file, which is the same under each of its names. */
	@FunctionalInterface
	interface Identity {

		Object find() throws IOException;

	}

	/** The content of a file. */
	@FunctionalInterface
	interface Content {

		InputStream open() throws IOException;

		// Opens it when the files have been found, as their jar has been closed.
		default InputStream again() throws IOException {
			return open();
		}

	}

}
