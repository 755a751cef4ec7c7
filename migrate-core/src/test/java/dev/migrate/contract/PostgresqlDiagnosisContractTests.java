package dev.migrate.contract;

import java.nio.file.Path;

import dev.migrate.Diagnosis;
import dev.migrate.revision.Target;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@PostgresTest
class PostgresqlDiagnosisContractTests extends DiagnosisContract {

	private final TestDatabase test;

	PostgresqlDiagnosisContractTests(TestDatabase test) {
		this.test = test;
	}

	@Override
	ContractDatabase open(Path directory) {
		return new PostgresqlDatabase(this.test);
	}

	@Test
	void sessionAndServerAreDescribed() {
		assertThat(values(migrate().diagnose())).containsEntry("user", this.test.user())
			.containsEntry("database", this.test.name())
			.containsEntry("schema", this.test.schema())
			.containsEntry("superuser", "no")
			.containsEntry("direct connection", "yes")
			.containsEntry("may create in schema", "yes")
			.containsEntry("encoding", "UTF8")
			.containsEntry("time zone", "America/St_Johns")
			.hasEntrySatisfying("extensions", (text) -> assertThat(text).contains("plpgsql"))
			.hasEntrySatisfying("sessions", (text) -> assertThat(text).matches("\\d+ of \\d+"));
	}

	@Test
	void schemaThatMayNotBeWrittenIsAProblem() {
		Diagnosis diagnosis = builder(this.test.dataSource()).schema("pg_catalog").build().diagnose();
		assertThat(diagnosis.problems()).singleElement()
			.asString()
			.contains("may not create tables in schema pg_catalog");
	}

	@Test
	void tablesThatMayNotBeReadAreAProblemAndNoFailure() {
		this.folder.add("a1", "none", "CREATE TABLE one (id int);", "");
		migrate().upgrade(Target.heads());
		this.test.execute("REVOKE ALL ON migrate_revision FROM CURRENT_USER");
		assertThat(migrate().diagnose().problems()).anyMatch((problem) -> problem.contains("may not read it"))
			.anyMatch((problem) -> problem.contains("Grant SELECT, INSERT, UPDATE and DELETE"));
	}

}
