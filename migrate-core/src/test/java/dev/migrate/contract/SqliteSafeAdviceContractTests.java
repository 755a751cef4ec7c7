package dev.migrate.contract;

import java.nio.file.Path;

class SqliteSafeAdviceContractTests extends SafeAdviceContract {

	@Override
	ContractDatabase open(Path directory) {
		return SqliteDatabase.in(directory);
	}

}
