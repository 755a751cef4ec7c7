package dev.migrate.contract;

import java.nio.file.Path;
import java.util.List;

import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.TestDatabase;

@PostgresTest
class PostgresqlLostTablesContractTests extends LostTablesContract {

	private final TestDatabase test;

	PostgresqlLostTablesContractTests(TestDatabase test) {
		this.test = test;
	}

	@Override
	ContractDatabase open(Path directory) {
		return new PostgresqlDatabase(this.test);
	}

	@Override
	List<String> own() {
		return List.of("migrate_revision", "migrate_history", "migrate_schema");
	}

}
