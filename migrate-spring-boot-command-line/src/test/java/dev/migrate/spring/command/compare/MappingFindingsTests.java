package dev.migrate.spring.command.compare;

import java.nio.file.Path;

import dev.migrate.spring.command.CommandTester;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.orders.Orders;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The check of the mapping of Spring Data JDBC. */
@PostgresTest
class MappingFindingsTests {

	private final CommandTester tester;

	private final TestDatabase database;

	MappingFindingsTests(TestDatabase database, @TempDir Path directory) {
		this.database = database;
		this.tester = new CommandTester(database,
				new RevisionFolder(directory).add("a1", "none", Orders.TABLES, "DROP SCHEMA crm CASCADE;"))
			.withEntities(Orders.class)
			.with("migrate.on-drift=ignore");
		this.tester.run("upgrade");
	}

	@Test
	void mappingThatWorksIsNoFinding() {
		CommandTester.Result result = this.tester.run("check");
		assertThat(result.out()).as(result.err())
			.isEqualTo(
					"No findings in the files, the database, the wanted schema and the mapping of Spring Data JDBC\n");
	}

	@Test
	void whatCannotWorkIsAFinding() {
		this.database.execute("ALTER TABLE orders DROP COLUMN ship_city");
		CommandTester.Result result = this.tester.run("check");
		assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
		assertThat(result.out()).isEqualTo("""
				Mapping: Order.shipping.city: table orders has no column ship_city.
				  Change the mapping, or write a revision: migrate revision -m "..."
				1 finding
				""");
		assertThat(this.tester.run("check", "--format", "json").out()).contains("\"kind\" : \"MAPPING\"");
		assertThat(this.tester.with("migrate.autogenerate.exclude=orders.ship_*").run("check").code())
			.isEqualTo(ExitCode.DONE);
	}

}
