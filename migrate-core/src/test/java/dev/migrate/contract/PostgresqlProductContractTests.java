package dev.migrate.contract;

import java.nio.file.Path;

import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.TestDatabase;

@PostgresTest
class PostgresqlProductContractTests extends ProductContract {

	private final TestDatabase test;

	PostgresqlProductContractTests(TestDatabase test) {
		this.test = test;
	}

	@Override
	ContractDatabase open(Path directory) {
		return new PostgresqlDatabase(this.test);
	}

}
