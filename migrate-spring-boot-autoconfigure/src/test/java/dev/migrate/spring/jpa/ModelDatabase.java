package dev.migrate.spring.jpa;

import javax.sql.DataSource;

import dev.migrate.Migrate;
import dev.migrate.SchemaComparisons;
import dev.migrate.comparison.ComparisonRequest;
import dev.migrate.comparison.ComparisonRequest.Drops;
import dev.migrate.comparison.GeneratedChanges;
import dev.migrate.comparison.ScratchSettings;
import dev.migrate.revision.Target;
import dev.migrate.script.SectionText;
import dev.migrate.targetschema.TargetSchema;
import dev.migrate.testing.RevisionFolder;

/**
 * A database that follows entities: the generated changes become a revision, which is
 * applied like any other.
 *
 * @param dataSource the database
 * @param folder its revisions
 */
record ModelDatabase(DataSource dataSource, RevisionFolder folder) {

	static final ComparisonRequest DROPPING = ComparisonRequest.CAREFUL.withDrops(Drops.ALLOWED);

	GeneratedChanges compare(TargetSchema target, ComparisonRequest request) {
		return SchemaComparisons.of(migrate()).database(target, request);
	}

	GeneratedChanges compare(TargetSchema target, ScratchSettings places) {
		return SchemaComparisons.of(migrate(), places).database(target, DROPPING);
	}

	GeneratedChanges compareRevisions(TargetSchema target, ScratchSettings places) {
		return SchemaComparisons.of(migrate(), places).revisions(target, DROPPING);
	}

	GeneratedChanges upgrade(String revision, String down, TargetSchema target) {
		return upgrade(revision, down, target, ComparisonRequest.CAREFUL);
	}

	GeneratedChanges upgrade(String revision, String down, TargetSchema target, ComparisonRequest request) {
		GeneratedChanges changes = compare(target, request);
		SectionText upgrade = SectionText.upgrade(changes.upgrade().transaction(), changes.upgrade().text());
		SectionText downgrade = SectionText.downgrade(changes.downgrade().transaction(), changes.downgrade().text());
		this.folder.write(revision, down, upgrade.value() + "\n\n" + downgrade.value() + "\n");
		migrate().upgrade(Target.heads());
		return changes;
	}

	void downgradeTo(String target) {
		migrate().downgrade(Target.parse(target));
	}

	private Migrate migrate() {
		return Migrate.builder(this.dataSource).locations(this.folder.location()).build();
	}

}
