package dev.migrate.corpus;

import java.nio.file.Path;
import java.util.List;

import dev.migrate.Migrate;
import dev.migrate.SchemaComparisons;
import dev.migrate.comparison.ComparisonFinding.NotChangeable;
import dev.migrate.comparison.ComparisonRequest;
import dev.migrate.comparison.ComparisonRequest.Drops;
import dev.migrate.comparison.GeneratedChanges;
import dev.migrate.comparison.ScratchSettings;
import dev.migrate.revision.Target;
import dev.migrate.script.SectionText;
import dev.migrate.targetschema.Privileges;
import dev.migrate.targetschema.TargetSchema;
import dev.migrate.testing.RevisionFolder;

import static org.assertj.core.api.Assertions.assertThat;

/** A database that follows target schemas, one generated revision after the other. */
final class CorpusRun {

	private static final ComparisonRequest REQUEST = ComparisonRequest.CAREFUL.withDrops(Drops.ALLOWED)
		.withPrivileges(Privileges.INCLUDED);

	private final CorpusDatabase database;

	private final RevisionFolder folder;

	private String head = "none";

	CorpusRun(CorpusDatabase database, Path folder) {
		this.database = database;
		this.folder = new RevisionFolder(folder);
	}

	private Migrate migrate() {
		return Migrate.builder(this.database.database().superuser()).locations(this.folder.location()).build();
	}

	SchemaComparisons comparisons() {
		return SchemaComparisons.of(migrate(), new ScratchSettings(null, List.of(this.database.server()), (note) -> {
		}));
	}

	/** Writes a revision that leads to the target, and applies it. */
	void follow(String revision, TargetSchema target) {
		GeneratedChanges changes = comparisons().database(target, REQUEST);
		String upgrade = SectionText.upgrade(changes.upgrade().transaction(), changes.upgrade().text()).value();
		String downgrade = SectionText.downgrade(changes.downgrade().transaction(), changes.downgrade().text()).value();
		this.folder.write(revision, this.head, upgrade + "\n\n" + downgrade + "\n");
		this.head = revision;
		assertThat(changes.refused()).as("refused").isEmpty();
		migrate().upgrade(Target.heads());
		GeneratedChanges again = comparisons().database(target, REQUEST);
		assertThat(again.listed()).as("the second comparison").isEmpty();
		assertThat(again.findings()).as("the findings of the second comparison").isEqualTo(List.of());
	}

	/** The objects of a target for which no statement is written. */
	List<NotChangeable> told(TargetSchema target) {
		return comparisons().database(target, REQUEST).findings(NotChangeable.class);
	}

	void back(String target) {
		migrate().downgrade(Target.parse(target));
	}

}
