package dev.migrate.internal.dialect.sqlite;

import dev.migrate.database.UnsupportedFeatureException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SqliteDialectTests {

	private final SqliteDialect dialect = new SqliteDialect();

	@Test
	void inspectionIsRefused() {
		assertRefused(this.dialect::inspector, "A SQLite database cannot be inspected.");
		assertRefused(this.dialect::scratch, "A SQLite database cannot be inspected.");
		assertRefused(this.dialect::scratchDatabases, "A SQLite database cannot be inspected.");
	}

	@Test
	void operationsAndScriptsAreRefused() {
		assertRefused(this.dialect::renderer, "Operations cannot be written as SQL for SQLite.");
		assertRefused(this.dialect::scripts, "There are no scripts for SQLite.");
	}

	private static void assertRefused(ThrowingCallable role, String problem) {
		assertThatExceptionOfType(UnsupportedFeatureException.class).isThrownBy(role)
			.withMessageStartingWith(problem)
			.satisfies((refusal) -> assertThat(refusal.action()).isNotEmpty());
	}

}
