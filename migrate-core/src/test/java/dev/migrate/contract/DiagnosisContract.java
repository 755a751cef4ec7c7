package dev.migrate.contract;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

import javax.sql.DataSource;

import dev.migrate.Diagnosis;
import dev.migrate.database.Fact;
import dev.migrate.internal.lock.MigrationLock;
import dev.migrate.revision.Target;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.datasource.AbstractDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A diagnosis finds as many facts as it can, and never fails. */
abstract class DiagnosisContract extends Contract {

	@Test
	void emptyDatabaseHasNoProblem() {
		Diagnosis diagnosis = migrate().diagnose();
		assertThat(diagnosis.problems()).isEmpty();
		assertThat(values(diagnosis)).containsEntry("revision table", "does not exist yet")
			.containsEntry("table format", "the first run creates the tables")
			.containsEntry("writable", "yes")
			.containsEntry("lock", "free");
	}

	@Test
	void tablesHaveTheirRowsAndTheirFormat() {
		this.folder.add("a1", "none", "CREATE TABLE one (id int);", "").add("b1", "a1", "", "");
		migrate().upgrade(Target.heads());
		StatementCounter counter = new StatementCounter(this.database.dataSource());
		Diagnosis diagnosis = builder(counter).build().diagnose();
		assertThat(values(diagnosis).get("revision table")).startsWith("2 rows");
		assertThat(values(diagnosis).get("history table")).startsWith("2 rows");
		assertThat(values(diagnosis)).containsEntry("table format", "as this version writes it");
		assertThat(diagnosis.locations().get(0).files()).hasSize(2);
		assertThat(counter.calls()).filteredOn("executeQuery"::equals).hasSizeLessThanOrEqualTo(3);
	}

	@Test
	void tableOfSomebodyElseIsAProblem() {
		this.database.execute("CREATE TABLE migrate_revision (id int)");
		this.database.execute("CREATE TABLE migrate_history (number int)");
		assertThat(migrate().diagnose().problems()).singleElement()
			.asString()
			.contains("revision.checksum", "history.run", "migrate.table-prefix");
	}

	@Test
	void holderOfTheLockIsNamed() throws SQLException {
		try (Session session = new Session(this.database)) {
			MigrationLock lock = session.lock();
			assertThat(lock.tryAcquire(session.connection())).isTrue();
			assertThat(values(migrate().diagnose()).get("lock")).startsWith("held by process ");
			lock.release(session.connection());
		}
	}

	@Test
	void faultsOfTheFilesAndMissingLocationsAreListed() {
		this.folder.add("a1", "nowhere", "CREATE TABLE one (id int);\nSELECT 'open;", "");
		Diagnosis diagnosis = migrate().diagnose();
		assertThat(diagnosis.faults()).hasSizeGreaterThanOrEqualTo(2);
		assertThat(builder(this.database.dataSource()).locations("classpath:nowhere").build().diagnose().problems())
			.containsExactly("classpath:nowhere: 'classpath:nowhere' is not on the class path.");
	}

	@Test
	void databaseThatIsDownIsAFactWithAProblem() {
		DataSource down = new AbstractDataSource() {
			@Override
			public Connection getConnection() throws SQLException {
				throw new SQLException("Connection refused", "08001");
			}

			@Override
			public Connection getConnection(String user, String password) throws SQLException {
				return getConnection();
			}
		};
		this.folder.add("a1", "none", "CREATE TABLE one (id int);", "");
		Diagnosis diagnosis = builder(down).build().diagnose();
		assertThat(diagnosis.database()).singleElement().satisfies((fact) -> {
			assertThat(fact.name()).isEqualTo("connection");
			assertThat(fact.value()).isNull();
			assertThat(fact.problem()).contains("Connection refused");
		});
		assertThat(diagnosis.locations().get(0).files()).hasSize(1);
	}

	static Map<String, String> values(Diagnosis diagnosis) {
		Map<String, String> values = new TreeMap<>();
		for (Fact fact : diagnosis.database()) {
			values.put(fact.name(), (fact.value() != null) ? fact.value() : "");
		}
		return values;
	}

}
