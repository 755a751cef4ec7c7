package dev.migrate.internal.dialect.postgresql.catalog;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.Table;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@PostgresTest
class ConcurrentChangeTests {

	private static final String CREATE = """
			CREATE TABLE moving (id int DEFAULT 1, n int CHECK (n > 0));
			CREATE INDEX moving_index ON moving (lower(n::text)) WHERE n > 1;
			CREATE VIEW moving_view AS SELECT id FROM moving;
			CREATE FUNCTION moving_function() RETURNS int LANGUAGE sql AS 'SELECT 1'""";

	private static final String DROP = "DROP VIEW moving_view; DROP TABLE moving; DROP FUNCTION moving_function()";

	@Test
	void objectsThatComeAndGoAreThereAsAWholeOrNotAtAll(TestDatabase database) throws Exception {
		database.execute("CREATE TABLE still (id int)");
		AtomicBoolean stop = new AtomicBoolean();
		ExecutorService executor = Executors.newSingleThreadExecutor();
		try {
			Future<?> changes = executor.submit(() -> comeAndGo(database, stop));
			for (int i = 0; i < 50; i++) {
				Schema schema = Inspections.inspect(database);
				assertThat(schema.objects().size()).isIn(1, 4);
				assertThat(schema.tables()).filteredOn((table) -> table.name().name().equals("moving"))
					.allSatisfy(ConcurrentChangeTests::isWhole);
			}
			stop.set(true);
			changes.get();
		}
		finally {
			stop.set(true);
			executor.shutdown();
		}
	}

	private static void isWhole(Table table) {
		assertThat(table.columns()).hasSize(2);
		assertThat(table.constraints()).hasSize(1);
		assertThat(table.indexes()).hasSize(1);
	}

	private static void comeAndGo(TestDatabase database, AtomicBoolean stop) {
		try (Connection connection = database.dataSource().getConnection();
				Statement statement = connection.createStatement()) {
			while (!stop.get()) {
				statement.execute(CREATE);
				Thread.sleep(20);
				statement.execute(DROP);
				Thread.sleep(20);
			}
		}
		catch (SQLException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
