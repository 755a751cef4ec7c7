package dev.migrate.internal.script;

import java.io.IOException;
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

	/** A file is in memory twice while it is read, and its statements once more. */
	private static final int SHARE = 4;

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
		if (size > Runtime.getRuntime().maxMemory() / SHARE) {
			fault(name, "The file has " + size + " bytes, which is more than the memory of this process has room for. "
					+ "Give it more (-Xmx), or load the rows by a program beside the revisions.");
			return;
		}
		try {
			byte[] bytes = content.read();
			this.digest.update(bytes);
			String hash = this.digest.finish();
			Identity namesake = this.byHash.putIfAbsent(hash, identity);
			if (namesake == null || !namesake.find().equals(identity.find())) {
				this.files.add(Utf8.decode(name, bytes, hash, this.faults));
				this.counts.merge(this.place, 1, Integer::sum);
			}
		}
		catch (IOException ex) {
			unreadable(name, ex);
		}
	}

	void unreadable(String name, IOException reason) {
		fault(name, "The file cannot be read: " + reason);
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

		byte[] read() throws IOException;

	}

}
