package dev.migrate.contract;

import java.nio.file.Path;

class SqliteCancelContractTests extends CancelContract {

	@Override
	ContractDatabase open(Path directory) {
		return SqliteDatabase.in(directory);
	}

}
