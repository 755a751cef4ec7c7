package dev.migrate.internal.history;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.migrate.revision.RevisionId;
import org.jspecify.annotations.Nullable;

/** The records of revisions in a database at one moment. */
public final class AppliedRevisions {

	private final Map<RevisionId, AppliedRevision> rows;

	private final Set<RevisionId> ids;

	/**
	 * Wraps the rows of the revision table.
	 * @param rows the rows
	 */
	public AppliedRevisions(Collection<AppliedRevision> rows) {
		this.rows = new LinkedHashMap<>(2 * rows.size());
		rows.forEach((row) -> this.rows.put(row.id(), row));
		Set<RevisionId> applied = new HashSet<>(this.rows.keySet());
		begun().stream().filter((row) -> row.state() == RowState.UPGRADING).forEach((row) -> applied.remove(row.id()));
		this.ids = Collections.unmodifiableSet(applied);
	}

	/**
	 * All rows, including those of steps that have only begun.
	 * @return the rows
	 */
	public Collection<AppliedRevision> rows() {
		return this.rows.values();
	}

	/**
	 * The row of a revision.
	 * @param id the revision
	 * @return its row, or {@code null} if it has none
	 */
	public @Nullable AppliedRevision find(RevisionId id) {
		return this.rows.get(id);
	}

	/**
	 * The revisions whose upgrade is done and whose downgrade has not been done.
	 * @return the applied revisions
	 */
	public Set<RevisionId> ids() {
		return this.ids;
	}

	/**
	 * The steps that were interrupted.
	 * @return the rows of steps that have begun and are not done
	 */
	public List<AppliedRevision> begun() {
		return this.rows.values().stream().filter((row) -> row.state() != RowState.APPLIED).toList();
	}

}
