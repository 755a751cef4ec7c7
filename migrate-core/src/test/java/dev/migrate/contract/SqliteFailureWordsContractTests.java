package dev.migrate.contract;

import java.nio.file.Path;

class SqliteFailureWordsContractTests extends FailureWordsContract {

	@Override
	ContractDatabase open(Path directory) {
		return SqliteDatabase.in(directory);
	}

}
