package dev.migrate.contract;

import java.nio.file.Path;

class SqliteGraphAdviceContractTests extends GraphAdviceContract {

	@Override
	ContractDatabase open(Path directory) {
		return SqliteDatabase.in(directory);
	}

}
