package dev.migrate.contract;

import java.nio.file.Path;

class SqliteProductContractTests extends ProductContract {

	@Override
	ContractDatabase open(Path directory) {
		return SqliteDatabase.in(directory);
	}

}
