package dev.migrate.contract;

import java.nio.file.Path;

import dev.migrate.database.Loss;
import dev.migrate.revision.Target;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SqliteLossContractTests extends LossContract {

	@Override
	ContractDatabase open(Path directory) {
		return SqliteDatabase.in(directory);
	}

	@Test
	void quotesThatAreNotStandardAreNotGuessed() {
		this.folder.add("a1", "none", "CREATE TABLE [my users] (id int);", "DROP TABLE [my users];");
		migrate().upgrade(Target.heads());
		assertThat(migrate().losses(migrate().planDowngrade(Target.base()))).singleElement()
			.extracting(Loss::kind)
			.isEqualTo(Loss.Kind.UNKNOWN);
	}

}
