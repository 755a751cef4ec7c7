package dev.migrate.contract;

import java.nio.file.Path;

class SqliteDiagnosisContractTests extends DiagnosisContract {

	@Override
	ContractDatabase open(Path directory) {
		return SqliteDatabase.in(directory);
	}

}
