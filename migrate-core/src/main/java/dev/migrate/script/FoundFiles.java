package dev.migrate.script;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.migrate.error.Fault;
import dev.migrate.error.Location;

/**
 * The revision files that were found so far, each of them once.
 */
final class FoundFiles {

	private final List<Source> files = new ArrayList<>();

	private final Set<Object> keys = new HashSet<>();

	private final Sha256 digest = new Sha256();

	private final List<Fault> faults;

	FoundFiles(List<Fault> faults) {
		this.faults = faults;
	}

	// Reads a file, unless it was read under another name.
	void add(Object key, String name, Content content) {
		if (!this.keys.add(key)) {
			return;
		}
		try {
			byte[] bytes = content.read();
			this.digest.update(bytes);
			this.files.add(Utf8.decode(name, bytes, this.digest.finish(), this.faults));
		}
		catch (IOException ex) {
			this.faults.add(new Fault(new Location(name, 1), "The file cannot be read: " + ex));
		}
	}

	List<Source> files() {
		return this.files;
	}

	/** The content of a file. */
	interface Content {

		byte[] read() throws IOException;

	}

}
