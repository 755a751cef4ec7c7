package dev.migrate.internal.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.migrate.error.Fault;
import dev.migrate.revision.InvalidRevisionsException;
import dev.migrate.revision.Revision;
import dev.migrate.script.Checksum;
import dev.migrate.script.Downgrade;
import dev.migrate.script.RevisionScript;
import dev.migrate.script.Section;
import org.jspecify.annotations.Nullable;

/**
 * A revision file. The header is read at once; the sections are read when they are asked
 * for, since most starts of an application need none. Thread-safe.
 */
final class RevisionFile implements RevisionScript {

	private final Revision revision;

	private final Source source;

	private final int end;

	private final Products products;

	private @Nullable Body body;

	RevisionFile(Revision revision, Source source, int end, Products products) {
		this.revision = revision;
		this.source = source;
		this.end = end;
		this.products = products;
	}

	@Override
	public Revision revision() {
		return this.revision;
	}

	@Override
	public Section upgrade() {
		Section upgrade = body().upgrade(this.products.own());
		if (upgrade == null) {
			throw new IllegalStateException("A file without upgrade section was not reported: " + this.revision.id());
		}
		return upgrade;
	}

	@Override
	public Downgrade downgrade() {
		return body().downgrade(this.products.own());
	}

	@Override
	public Set<Checksum> checksums() {
		return body().checksums();
	}

	@Override
	public String fileHash() {
		return this.source.hash();
	}

	private Body body() {
		List<Fault> faults = new ArrayList<>();
		Body read = read(faults);
		if (read == null) {
			throw new InvalidRevisionsException(faults);
		}
		return read;
	}

	// Reads the sections, unless they have been read. Returns null if they have faults.
	synchronized @Nullable Body read(List<Fault> faults) {
		if (this.body == null) {
			int before = faults.size();
			Source whole = this.source.whole(faults);
			Body read = (whole != null) ? new BodyReader(whole, this.end, this.products).readFile() : null;
			this.body = (faults.size() == before) ? read : null;
		}
		return this.body;
	}

}
