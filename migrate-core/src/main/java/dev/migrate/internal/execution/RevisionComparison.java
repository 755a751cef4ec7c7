package dev.migrate.internal.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.internal.history.AppliedRevision;
import dev.migrate.internal.history.AppliedRevisions;
import dev.migrate.internal.history.RowState;
import dev.migrate.revision.InvalidRevisionsException;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionId;
import dev.migrate.script.RevisionScript;
import dev.migrate.script.RevisionScripts;

/** The revisions of the files beside those of a database, at one moment. Immutable. */
public final class RevisionComparison {

	private final KnownRevisions known;

	private final AppliedRevisions applied;

	private final List<AppliedRevision> unknown;

	private final List<AppliedRevision> changed;

	RevisionComparison(KnownRevisions known, AppliedRevisions applied, List<AppliedRevision> unknown,
			List<AppliedRevision> changed) {
		this.known = known;
		this.applied = applied;
		this.unknown = List.copyOf(unknown);
		this.changed = List.copyOf(changed);
	}

	private static RevisionGraph union(List<Revision> files, List<AppliedRevision> unknown) {
		List<Revision> revisions = new ArrayList<>(files);
		Set<RevisionId> ids = unknown.stream().map(AppliedRevision::id).collect(Collectors.toSet());
		revisions.forEach((revision) -> ids.add(revision.id()));
		Set<String> labels = revisions.stream()
			.flatMap((revision) -> revision.branchLabels().stream())
			.collect(Collectors.toSet());
		unknown.forEach((row) -> revisions.add(restrict(row.revision(), ids, labels)));
		return RevisionGraph.of(revisions);
	}

	// Leaves out the names in a row that no longer exist anywhere.
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
	 * The files.
	 * @return all revision files
	 */
	public RevisionScripts scripts() {
		return this.known.scripts();
	}

	/**
	 * The revisions of the database.
	 * @return its revisions
	 */
	public AppliedRevisions applied() {
		return this.applied;
	}

	/**
	 * The graph of the files and of the revisions that only the database knows.
	 * @return the graph
	 * @throws InvalidRevisionsException when they do not form a graph together
	 */
	public RevisionGraph graph() {
		RevisionGraph files = this.known.graph();
		return this.unknown.isEmpty() ? files : union(files.revisions(), this.unknown);
	}

	/**
	 * The current heads.
	 * @return the maximal applied revisions, parents first
	 */
	public List<RevisionId> current() {
		return graph().currentHeads(this.applied.ids());
	}

	/**
	 * The revisions of the database that have no file.
	 * @return their rows; empty when each has a file
	 */
	public List<AppliedRevision> unknown() {
		return this.unknown;
	}

	/**
	 * The applied revisions whose file has changed since they were applied. Reads the
	 * sections of the files that have changed.
	 * @return their rows; empty when no file has changed
	 * @throws InvalidRevisionsException when something is wrong with these sections
	 */
	public List<AppliedRevision> edited() {
		return this.changed.stream()
			.filter((row) -> row.state() == RowState.APPLIED && differs(scripts().find(row.id()).orElseThrow(), row))
			.toList();
	}

	private static boolean differs(RevisionScript script, AppliedRevision row) {
		return script.checksums().stream().noneMatch((checksum) -> checksum.value().equals(row.checksum()))
				|| differ(script.revision().downRevisions(), row.downRevisions())
				|| differ(script.revision().dependsOn(), row.dependsOn());
	}

	private static boolean differ(List<?> names, List<?> others) {
		return !names.equals(others) && !Set.copyOf(names).equals(Set.copyOf(others));
	}

	/**
	 * Reads the sections of the files that the database does not have as they are, and
	 * reports everything that is wrong with them at once.
	 * @throws InvalidRevisionsException when something is wrong with these sections
	 */
	public void check() {
		List<RevisionScript> unread = new ArrayList<>();
		this.changed.forEach((row) -> scripts().find(row.id()).ifPresent(unread::add));
		if (this.applied.rows().size() - this.unknown.size() < scripts().size()) {
			scripts().all()
				.stream()
				.filter((script) -> this.applied.find(script.revision().id()) == null)
				.forEach(unread::add);
		}
		scripts().check(unread);
	}

}
