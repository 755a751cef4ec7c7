package dev.migrate.internal.script;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
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

	private final List<Fault> faults;

	FoundFiles(List<Fault> faults) {
		this.faults = faults;
	}

	// Reads a file, unless it was read under another name. Only for a file with the
	// content of an earlier one does it look up which file it is.
	void add(Identity identity, String name, Content content) {
		try {
			byte[] bytes = content.read();
			this.digest.update(bytes);
			String hash = this.digest.finish();
			Identity namesake = this.byHash.putIfAbsent(hash, identity);
			if (namesake == null || !namesake.find().equals(identity.find())) {
				this.files.add(Utf8.decode(name, bytes, hash, this.faults));
			}
		}
		catch (IOException ex) {
			this.faults.add(new Fault(new Location(name, 1), "The file cannot be read: " + ex));
		}
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
