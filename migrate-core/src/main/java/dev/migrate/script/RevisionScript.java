package dev.migrate.script;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.error.Fault;
import dev.migrate.revision.InvalidRevisionsException;
import dev.migrate.revision.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A revision with the SQL of its file. The header is read at once; the sections are read
 * when they are asked for, since most starts of an application need none. Thread-safe.
 */
public final class RevisionScript {

	private final Revision revision;

	private final Source source;

	private final int end;

	private final Syntax syntax;

	private @Nullable Body body;

	RevisionScript(Revision revision, Source source, int end, Syntax syntax) {
		this.revision = revision;
		this.source = source;
		this.end = end;
		this.syntax = syntax;
	}

	/**
	 * What the graph knows of it.
	 * @return the revision
	 */
	public Revision revision() {
		return this.revision;
	}

	/**
	 * What it does.
	 * @return the upgrade section
	 * @throws InvalidRevisionsException when something is wrong with the sections
	 */
	public Section upgrade() {
		Section upgrade = body().upgrade();
		if (upgrade == null) {
			throw new IllegalStateException("A file without upgrade section was not reported: " + this.revision.id());
		}
		return upgrade;
	}

	/**
	 * How to take it back.
	 * @return the downgrade section
	 * @throws InvalidRevisionsException when something is wrong with the sections
	 */
	public Downgrade downgrade() {
		return body().downgrade();
	}

	/**
	 * What the database remembers of the file, to notice a change of what it does.
	 * @return the checksum of the upgrade section
	 * @throws InvalidRevisionsException when something is wrong with the sections
	 */
	public Checksum checksum() {
		return upgrade().checksum();
	}

	/**
	 * What the database remembers of the file, to notice that nothing has changed.
	 * @return the SHA-256 of the file
	 */
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

	// Reads the sections, unless they have been read; null if something is wrong with
	// them.
	synchronized @Nullable Body read(List<Fault> faults) {
		if (this.body == null) {
			int before = faults.size();
			Body read = new BodyReader(this.source.reportingTo(faults), this.end, this.syntax).readFile();
			this.body = (faults.size() == before) ? read : null;
		}
		return this.body;
	}

}
