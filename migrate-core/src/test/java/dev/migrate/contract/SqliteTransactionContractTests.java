package dev.migrate.contract;

import java.nio.file.Path;

class SqliteTransactionContractTests extends TransactionContract {

	@Override
	ContractDatabase open(Path directory) {
		return SqliteDatabase.in(directory);
	}

}
