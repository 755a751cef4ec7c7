package dev.migrate.internal.execution;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.internal.history.AppliedRevision;
import dev.migrate.internal.history.AppliedRevisions;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.script.RevisionScript;
import dev.migrate.script.RevisionScripts;

/** The revisions of the files. Immutable and thread-safe. */
public final class KnownRevisions {

	private final RevisionScripts scripts;

	/**
	 * Makes the revisions of the files known.
	 * @param scripts the files
	 */
	public KnownRevisions(RevisionScripts scripts) {
		this.scripts = scripts;
	}

	/**
	 * The files.
	 * @return all revision files
	 */
	public RevisionScripts scripts() {
		return this.scripts;
	}

	/**
	 * The graph of the files alone.
	 * @return the graph
	 */
	public RevisionGraph graph() {
		return this.scripts.graph();
	}

	/**
	 * Compares the files with a database, by their hashes and without reading sections.
	 * @param applied the revisions of the database
	 * @return the comparison
	 */
	public RevisionComparison compare(AppliedRevisions applied) {
		List<AppliedRevision> unknown = new ArrayList<>();
		List<AppliedRevision> changed = new ArrayList<>();
		for (AppliedRevision row : applied.rows()) {
			RevisionScript script = this.scripts.find(row.id()).orElse(null);
			if (script == null) {
				unknown.add(row);
			}
			else if (!script.fileHash().equals(row.fileHash())) {
				changed.add(row);
			}
		}
		return new RevisionComparison(this, applied, unknown, changed);
	}

}
