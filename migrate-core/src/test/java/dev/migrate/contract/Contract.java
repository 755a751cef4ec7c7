package dev.migrate.contract;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.Migrate;
import dev.migrate.MigrateBuilder;
import dev.migrate.drift.DriftSettings;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.revision.RevisionId;
import dev.migrate.testing.RevisionFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The common parts of the suites: a database, a folder of revisions and an engine. */
abstract class Contract {

	static final TableNaming NAMING = new TableNaming(null, "migrate_");

	ContractDatabase database;

	RevisionFolder folder;

	/**
	 * Creates the database of a test.
	 * @param directory an empty directory
	 * @return an empty database
	 */
	abstract ContractDatabase open(Path directory);

	@BeforeEach
	void openDatabase(@TempDir Path directory, @TempDir Path revisions) {
		this.database = open(directory);
		this.folder = new RevisionFolder(revisions);
	}

	@AfterEach
	void closeDatabase() throws SQLException {
		this.database.close();
	}

	MigrateBuilder builder(DataSource dataSource) {
		return Migrate.builder(dataSource).locations(this.folder.location()).drift(DriftSettings.OFF);
	}

	Migrate migrate() {
		return builder(this.database.dataSource()).build();
	}

	static List<String> texts(List<RevisionId> ids) {
		return ids.stream().map(RevisionId::value).toList();
	}

}
