package dev.migrate.contract;

import java.nio.file.Path;

class SqliteRecordContractTests extends RecordContract {

	@Override
	ContractDatabase open(Path directory) {
		return SqliteDatabase.in(directory);
	}

	@Override
	String suppression(String table, String event) {
		return "CREATE TRIGGER suppressor BEFORE " + event + " ON " + table + " BEGIN SELECT RAISE(IGNORE); END;";
	}

}
