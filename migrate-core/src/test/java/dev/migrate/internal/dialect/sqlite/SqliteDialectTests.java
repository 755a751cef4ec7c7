package dev.migrate.internal.dialect.sqlite;

import dev.migrate.database.UnsupportedFeatureException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SqliteDialectTests {

	private final SqliteDialect dialect = new SqliteDialect();

	@Test
	void comparisonIsRefused() {
		assertRefused(this.dialect::scratch, "A SQLite database cannot be compared with a target schema.");
		assertRefused(this.dialect::scratchDatabases, "A SQLite database cannot be compared with a target schema.");
		assertRefused(this.dialect::renderer, "A SQLite database cannot be compared with a target schema.");
	}

	@Test
	void scriptsAreRefused() {
		assertRefused(this.dialect::scripts, "There are no scripts for SQLite.");
	}

	private static void assertRefused(ThrowingCallable role, String problem) {
		assertThatExceptionOfType(UnsupportedFeatureException.class).isThrownBy(role)
			.withMessageStartingWith(problem)
			.satisfies((refusal) -> assertThat(refusal.action()).isNotEmpty());
	}

}
