package dev.migrate.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.history.AppliedRevision;
import dev.migrate.history.AppliedRevisions;
import dev.migrate.history.RowState;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionId;
import dev.migrate.script.RevisionScript;
import dev.migrate.script.RevisionScripts;

/** The revisions of the files, and how they compare with those of a database. */
public final class KnownRevisions {

	private final RevisionScripts scripts;

	private final RevisionGraph graph;

	/**
	 * Knows the revisions of the files.
	 * @param scripts the files
	 */
	public KnownRevisions(RevisionScripts scripts) {
		this.scripts = scripts;
		this.graph = scripts.graph();
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
		return this.graph;
	}

	/**
	 * The graph of the files and of the revisions that only the database knows.
	 * @param applied what the database has
	 * @return the graph
	 */
	public RevisionGraph graph(AppliedRevisions applied) {
		List<AppliedRevision> unknown = unknown(applied);
		if (unknown.isEmpty()) {
			return this.graph;
		}
		List<Revision> revisions = new ArrayList<>(this.graph.revisions());
		Set<RevisionId> ids = unknown.stream().map(AppliedRevision::id).collect(Collectors.toSet());
		revisions.forEach((revision) -> ids.add(revision.id()));
		Set<String> labels = revisions.stream()
			.flatMap((revision) -> revision.branchLabels().stream())
			.collect(Collectors.toSet());
		unknown.forEach((row) -> revisions.add(restrict(row.revision(), ids, labels)));
		return RevisionGraph.of(revisions);
	}

	// Leaves out what a row names and nobody knows any more.
	private static Revision restrict(Revision row, Set<RevisionId> ids, Set<String> labels) {
		List<RevisionId> down = row.downRevisions().stream().filter(ids::contains).toList();
		List<String> dependsOn = row.dependsOn()
			.stream()
			.filter((name) -> labels.contains(name) || ids.stream().anyMatch((id) -> id.value().equals(name)))
			.toList();
		List<String> own = row.branchLabels().stream().filter(labels::add).toList();
		return new Revision(row.id(), down, dependsOn, own, row.message(), null, row.location());
	}

	/**
	 * The revisions of the database that have no file.
	 * @param applied what the database has
	 * @return their rows
	 */
	public List<AppliedRevision> unknown(AppliedRevisions applied) {
		return applied.rows().stream().filter((row) -> this.scripts.find(row.id()).isEmpty()).toList();
	}

	/**
	 * The applied revisions whose file is not any more what was applied.
	 * @param applied what the database has
	 * @return their rows
	 */
	public List<AppliedRevision> edited(AppliedRevisions applied) {
		return applied.rows().stream().filter(this::isEdited).toList();
	}

	private boolean isEdited(AppliedRevision row) {
		return row.state() == RowState.APPLIED
				&& this.scripts.find(row.id()).filter((script) -> differs(script, row)).isPresent();
	}

	/**
	 * Reads the sections of the files that the database does not have as they are, and
	 * reports everything that is wrong with them at once.
	 * @param applied what the database has
	 */
	public void check(AppliedRevisions applied) {
		List<RevisionScript> unread = new ArrayList<>();
		for (RevisionScript script : this.scripts.all()) {
			AppliedRevision row = applied.find(script.revision().id());
			if (row == null || !row.fileHash().equals(script.fileHash())) {
				unread.add(script);
			}
		}
		this.scripts.check(unread);
	}

	private static boolean differs(RevisionScript script, AppliedRevision row) {
		return !script.fileHash().equals(row.fileHash()) && differsInEffect(script, row);
	}

	private static boolean differsInEffect(RevisionScript script, AppliedRevision row) {
		return !script.checksum().value().equals(row.checksum())
				|| differ(script.revision().downRevisions(), row.downRevisions())
				|| differ(script.revision().dependsOn(), row.dependsOn());
	}

	private static boolean differ(List<?> names, List<?> others) {
		return !names.equals(others) && !Set.copyOf(names).equals(Set.copyOf(others));
	}

}
