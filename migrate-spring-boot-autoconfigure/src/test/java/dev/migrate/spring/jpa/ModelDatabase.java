package dev.migrate.spring.jpa;

import java.util.List;

import javax.sql.DataSource;

import dev.migrate.Migrate;
import dev.migrate.comparison.ComparisonRequest;
import dev.migrate.comparison.Form;
import dev.migrate.comparison.GeneratedChanges;
import dev.migrate.dialect.StatementGroup;
import dev.migrate.diff.DiffSettings;
import dev.migrate.diff.DiffSettings.Drops;
import dev.migrate.revision.Target;
import dev.migrate.scratch.ScratchPlaces;
import dev.migrate.targetschema.TargetSchema;
import dev.migrate.testing.RevisionFolder;

/**
 * A database that follows entities: what is generated becomes a revision, which is
 * applied as any other.
 *
 * @param dataSource the database
 * @param folder its revisions
 */
record ModelDatabase(DataSource dataSource, RevisionFolder folder) {

	static final DiffSettings DROPPING = DiffSettings.CAREFUL.withDrops(Drops.ALLOWED);

	GeneratedChanges compare(TargetSchema target, DiffSettings settings) {
		return migrate().compare(target, (schema) -> settings, Form.PLAIN);
	}

	GeneratedChanges compare(TargetSchema target, ScratchPlaces places) {
		return migrate().comparisons(places).database(target, new ComparisonRequest((schema) -> DROPPING, Form.PLAIN));
	}

	GeneratedChanges compareRevisions(TargetSchema target, ScratchPlaces places) {
		return migrate().comparisons(places).revisions(target, new ComparisonRequest((schema) -> DROPPING, Form.PLAIN));
	}

	// Without a transaction where there are groups to commit.
	GeneratedChanges upgrade(String revision, String down, TargetSchema target) {
		GeneratedChanges changes = compare(target, DiffSettings.CAREFUL);
		String upgrade = text(changes.upgrade());
		String downgrade = text(changes.downgrade());
		if (changes.upgrade().size() > 1 || changes.downgrade().size() > 1) {
			this.folder.addStandalone(revision, down, upgrade, downgrade);
		}
		else {
			this.folder.add(revision, down, upgrade, downgrade);
		}
		migrate().upgrade(Target.heads());
		return changes;
	}

	void downgradeTo(String target) {
		migrate().downgrade(Target.parse(target));
	}

	static String text(List<StatementGroup> groups) {
		return String.join("\n\n", groups.stream().map(StatementGroup::text).toList());
	}

	private Migrate migrate() {
		return Migrate.builder(this.dataSource).locations(this.folder.location()).build();
	}

}
