package dev.migrate.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.migrate.history.HistoryEntry;
import dev.migrate.internal.lock.MigrationLock;
import dev.migrate.lock.LockHolder;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SqliteLockContractTests extends LockContract {

	@Override
	ContractDatabase open(Path directory) {
		return SqliteDatabase.in(directory);
	}

	@Test
	void lockFileNamesTheProcessAndStaysBehindEmpty() throws SQLException, IOException {
		Path file = Path.of(((SqliteDatabase) this.database).file() + ".migrate-lock");
		long pid = ProcessHandle.current().pid();
		try (Session session = new Session(this.database)) {
			MigrationLock lock = session.lock();
			assertThat(lock.tryAcquire(session.connection())).isTrue();
			assertThat(Files.readAllLines(file)).hasSize(3).first().isEqualTo(Long.toString(pid));
			assertThat(lock.holder(session.connection())).extracting(LockHolder::pid).isEqualTo(pid);
			lock.release(session.connection());
			assertThat(file).isEmptyFile();
		}
	}

	@Test
	void thoseWhoWaitInTheSameProcessDoNotEndTheLock() throws SQLException {
		try (Session first = new Session(this.database); Session second = new Session(this.database)) {
			MigrationLock held = first.lock();
			assertThat(held.tryAcquire(first.connection())).isTrue();
			assertThat(second.lock().tryAcquire(second.connection())).isFalse();
			assertThat(second.lock().holder(second.connection())).isNotNull();
			assertThatIllegalStateException()
				.isThrownBy(() -> ChildProcess.start(LockHolderProgram.class, this.database))
				.withMessageContaining("ended before");
			held.release(first.connection());
		}
	}

	@Test
	void holderInAnotherProcessIsNamed() throws SQLException {
		try (ChildProcess process = ChildProcess.start(LockHolderProgram.class, this.database);
				Session session = new Session(this.database)) {
			assertThat(session.lock().holder(session.connection())).extracting(LockHolder::pid)
				.isEqualTo(process.process().pid());
		}
	}

	// The lock of the operating system, which is invisible to the threads of one JVM.
	@Test
	void oneOfThreeProcessesAppliesEverythingAndNoneFails() throws Exception {
		this.folder.add("a1", "none", "CREATE TABLE one (id int);", "")
			.add("b1", "a1", "CREATE TABLE two (id int);", "")
			.add("c1", "b1", "CREATE TABLE three (id int);", "");
		List<ChildProcess> runs = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			runs.add(ChildProcess.launch(UpgradeProgram.class, this.database, this.folder.location(), "a1"));
		}
		for (ChildProcess run : runs) {
			assertThat(run.process().waitFor()).isZero();
		}
		assertThat(migrate().status().history()).hasSize(3).extracting(HistoryEntry::run).containsOnly(run());
		assertThat(texts(migrate().status().current())).containsExactly("c1");
	}

	private String run() {
		return migrate().status().history().get(0).run();
	}

	@Test
	void databaseInMemoryThatHasANameIsLockedByItsName() throws SQLException {
		try (Session first = memory("file:shared?mode=memory&cache=shared");
				Session second = memory("file:shared?cache=shared&mode=memory");
				Session other = memory("file:other?mode=memory&cache=shared")) {
			MigrationLock held = first.lock();
			MigrationLock elsewhere = other.lock();
			assertThat(held.tryAcquire(first.connection())).isTrue();
			assertThat(second.lock().tryAcquire(second.connection())).isFalse();
			assertThat(second.lock().holder(second.connection())).isNotNull();
			assertThat(elsewhere.tryAcquire(other.connection())).isTrue();
			elsewhere.release(other.connection());
			held.release(first.connection());
		}
		assertThat(Map.copyOf(System.getProperties()).toString()).doesNotContain("sqlite.lock:");
	}

	@Test
	void databaseInMemoryThatHasNoNameIsAlone() throws SQLException {
		try (Session first = memory(":memory:"); Session second = memory(":memory:")) {
			assertThat(first.lock().tryAcquire(first.connection())).isTrue();
			assertThat(second.lock().tryAcquire(second.connection())).isTrue();
			assertThat(second.lock().holder(second.connection())).isNull();
		}
	}

	private Session memory(String name) throws SQLException {
		return new Session(new DriverManagerDataSource("jdbc:sqlite:" + name).getConnection(), this.database.dialect());
	}

}
