package dev.migrate.contract;

import java.nio.file.Path;

class SqliteHistoryContractTests extends HistoryContract {

	@Override
	ContractDatabase open(Path directory) {
		return SqliteDatabase.in(directory);
	}

}
