package dev.migrate;

import java.nio.file.Path;

import dev.migrate.database.UnsupportedFeatureException;
import dev.migrate.internal.dialect.sqlite.SqliteDialect;
import dev.migrate.revision.TargetRange;
import dev.migrate.testing.RevisionFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OfflineScriptsTests {

	@Test
	void scriptsForSqliteAreRefusedSinceItsShellCannotTakeTheLock(@TempDir Path path) {
		RevisionFolder folder = new RevisionFolder(path);
		folder.add("a1", "none", "SELECT 1;", "SELECT 1;");
		OfflineScripts scripts = Migrate.builder().locations(folder.location()).build().offline(new SqliteDialect());
		assertThatExceptionOfType(UnsupportedFeatureException.class)
			.isThrownBy(() -> scripts.upgrade(TargetRange.parse(":")));
	}

}
