package dev.migrate.contract;

import dev.migrate.Migrate;
import dev.migrate.SchemaComparisons;
import dev.migrate.execution.UnknownDatabase;
import dev.migrate.execution.UnknownDatabaseException;
import dev.migrate.revision.Target;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The first upgrade of a database that somebody else has filled. */
abstract class FirstContactContract extends Contract {

	@BeforeEach
	void writeRevision() {
		this.folder.add("a1", "none", "CREATE TABLE one (id int);", "DROP TABLE one;");
	}

	@Test
	void tablesAndViewsAreCountedAndNothingRuns() {
		this.database.execute("CREATE TABLE old (id int)");
		this.database.execute("CREATE TABLE older (id int)");
		this.database.execute("CREATE VIEW seen AS SELECT id FROM old");
		UnknownDatabaseException error = catchThrowableOfType(UnknownDatabaseException.class,
				() -> strict().upgrade(Target.heads()));
		assertThat(error).hasMessageContaining("The database has 2 tables and 1 view, and no revision");
		assertThat(this.database.hasTable("one")).isFalse();
		assertThat(this.database.hasTable("migrate_revision")).isFalse();
		assertThat(SchemaComparisons.of(strict()).explain(error))
			.hasMessageContaining("It was not compared with the revisions.");
		assertThat(migrate().upgrade(Target.heads()).applied()).hasSize(1);
		assertThat(strict().upgrade(Target.heads()).applied()).isEmpty();
	}

	@Test
	void tablesOfOtherToolsDoNotCount() {
		this.database.execute("CREATE TABLE flyway_schema_history (id int)");
		this.database.execute("CREATE TABLE databasechangelog (id int)");
		strict().ensureTables();
		assertThat(strict().upgrade(Target.heads()).applied()).hasSize(1);
	}

	private Migrate strict() {
		return builder(this.database.dataSource()).unknownDatabase(UnknownDatabase.FAIL).build();
	}

}
