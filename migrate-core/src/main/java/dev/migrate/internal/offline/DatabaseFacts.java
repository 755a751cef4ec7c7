package dev.migrate.internal.offline;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import dev.migrate.internal.dialect.ExpectedRevision;
import dev.migrate.internal.dialect.ScriptStart.TablesExpected;
import dev.migrate.internal.execution.KnownRevisions;
import dev.migrate.internal.history.AppliedRevision;
import dev.migrate.internal.history.AppliedRevisions;
import dev.migrate.internal.history.RowState;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionId;
import dev.migrate.script.RevisionScript;
import org.jspecify.annotations.Nullable;

/**
 * The facts that a script assumes about its database.
 *
 * @param applied the revisions that it has
 * @param schema the schema of the tables of Migrate, or {@code null} if it is unknown
 * @param searchPath the search path of the application, or {@code null} if it is unknown
 * @param tables whether the tables of Migrate exist
 */
public record DatabaseFacts(AppliedRevisions applied, @Nullable String schema, @Nullable String searchPath,
		TablesExpected tables) {

	/**
	 * A database that has some revisions, as their files describe them.
	 * @param known the files
	 * @param ids the revisions
	 * @return the facts that are known without a query
	 */
	public static DatabaseFacts assumed(KnownRevisions known, Collection<RevisionId> ids) {
		List<AppliedRevision> rows = ids.stream().map((id) -> row(known.scripts().find(id).orElseThrow())).toList();
		return new DatabaseFacts(new AppliedRevisions(rows), null, null,
				rows.isEmpty() ? TablesExpected.CREATED_IF_MISSING : TablesExpected.PRESENT);
	}

	private static AppliedRevision row(RevisionScript script) {
		Revision revision = script.revision();
		return new AppliedRevision(revision.id(), RowState.APPLIED, revision.downRevisions(), revision.dependsOn(),
				revision.branchLabels(), revision.message(), revision.location().file(), script.checksum().value(),
				script.fileHash(), script.upgrade().statements().size(), null, "", Instant.EPOCH, "", "", null,
				Duration.ZERO, "");
	}

	List<ExpectedRevision> expected() {
		return this.applied.rows()
			.stream()
			.map((row) -> new ExpectedRevision(row.id().value(), row.state().name(), row.checksum()))
			.toList();
	}

}
