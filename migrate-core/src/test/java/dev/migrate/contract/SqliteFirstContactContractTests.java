package dev.migrate.contract;

import java.nio.file.Path;

class SqliteFirstContactContractTests extends FirstContactContract {

	@Override
	ContractDatabase open(Path directory) {
		return SqliteDatabase.in(directory);
	}

}
