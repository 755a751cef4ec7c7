package dev.migrate.contract;

import java.nio.file.Path;

import dev.migrate.execution.StepFailedException;
import dev.migrate.revision.Target;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PostgresTest
class PostgresqlSafeAdviceContractTests extends SafeAdviceContract {

	private final TestDatabase test;

	PostgresqlSafeAdviceContractTests(TestDatabase test) {
		this.test = test;
	}

	@Override
	ContractDatabase open(Path directory) {
		return new PostgresqlDatabase(this.test);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void newValueIsUsedAfterItsTransaction(boolean before) {
		String addition = "ALTER TYPE mood ADD VALUE 'sad';";
		String use = "ALTER TABLE one ALTER COLUMN m SET DEFAULT 'sad';\nINSERT INTO one DEFAULT VALUES;";
		this.folder
			.add("a1", "none",
					"CREATE TYPE mood AS ENUM ('good');\nCREATE TABLE one (m mood);\n"
							+ "INSERT INTO one VALUES ('good');",
					"")
			.add("b1", "a1", addition + "\n" + use, "");
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate().upgrade(Target.heads()))
			.withMessageContaining("SQLSTATE 55P04")
			.withMessageContaining("add the value in a revision before this one")
			.withMessageContaining("Write '-- migrate:commit' on a line between");
		if (before) {
			this.folder.add("a2", "a1", addition, "").add("b1", "a2", use, "");
		}
		else {
			this.folder.add("b1", "a1", addition + "\n-- migrate:commit\n" + use, "");
		}
		migrate().upgrade(Target.heads());
		assertThat(this.test.jdbc().sql("SELECT m::text FROM one ORDER BY m").query(String.class).list())
			.containsExactly("good", "sad");
	}

}
