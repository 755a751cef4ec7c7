package dev.migrate.contract;

import java.nio.file.Path;

import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.TestDatabase;

@PostgresTest
class PostgresqlRecordContractTests extends RecordContract {

	private final TestDatabase test;

	PostgresqlRecordContractTests(TestDatabase test) {
		this.test = test;
	}

	@Override
	ContractDatabase open(Path directory) {
		return new PostgresqlDatabase(this.test);
	}

	@Override
	String suppression(String table, String event) {
		return """
				CREATE OR REPLACE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
				CREATE TRIGGER suppressor BEFORE %s ON %s FOR EACH ROW EXECUTE FUNCTION nothing();""".formatted(event,
				table);
	}

}
