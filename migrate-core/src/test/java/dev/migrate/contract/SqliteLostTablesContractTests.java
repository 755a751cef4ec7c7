package dev.migrate.contract;

import java.nio.file.Path;
import java.util.List;

class SqliteLostTablesContractTests extends LostTablesContract {

	@Override
	ContractDatabase open(Path directory) {
		return SqliteDatabase.in(directory);
	}

	@Override
	List<String> own() {
		return List.of("migrate_revision", "migrate_history");
	}

}
