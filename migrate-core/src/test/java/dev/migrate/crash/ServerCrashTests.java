package dev.migrate.crash;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

import dev.migrate.Migrate;
import dev.migrate.execution.DatabaseNotWritableException;
import dev.migrate.execution.MigrationEvent;
import dev.migrate.revision.Target;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.PrivateServer;
import dev.migrate.testing.RevisionFolder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A server that crashes, and a server that is a replica. */
@PostgresTest
@Tag("crash")
class ServerCrashTests {

	private final Path path;

	ServerCrashTests(@TempDir Path path) {
		this.path = path;
	}

	@Test
	void runGoesOnAfterTheServerCrashedInAnIndexBuild() throws Exception {
		List<MigrationEvent> events = new CopyOnWriteArrayList<>();
		try (PrivateServer server = PrivateServer.start(this.path.resolve("server"))) {
			JdbcClient jdbc = JdbcClient.create(server.dataSource());
			jdbc.sql("CREATE TABLE person (id int)").update();
			try (Connection blocker = server.dataSource().getConnection();
					Statement statement = blocker.createStatement()) {
				blocker.setAutoCommit(false);
				statement.execute("INSERT INTO person VALUES (1)");
				CompletableFuture<Void> crash = CompletableFuture.runAsync(() -> server.crash(awaitIndexBuild(jdbc)));
				Migrate.builder(server.dataSource())
					.locations(folder().location())
					.listeners(List.of(events::add))
					.build()
					.upgrade(Target.heads());
				crash.get();
			}
			assertThat(jdbc
				.sql("SELECT indexrelid::regclass || ' ' || indisvalid FROM pg_index "
						+ "WHERE indrelid = 'person'::regclass")
				.query(String.class)
				.list()).containsExactly("ix_person true");
		}
		assertThat(events).anyMatch(MigrationEvent.SessionLost.class::isInstance);
	}

	@Test
	void replicaIsRefusedUnlessThereIsNothingToDo() throws Exception {
		RevisionFolder folder = new RevisionFolder(this.path).add("b1", "none", "CREATE TABLE one (id int);", "");
		try (PrivateServer primary = PrivateServer.start(this.path.resolve("server"))) {
			migrate(primary, folder).upgrade(Target.heads());
			try (PrivateServer replica = primary.stopAndStartReplica(this.path.resolve("copy"))) {
				assertThat(migrate(replica, folder).upgrade(Target.heads()).applied()).isEmpty();
				folder.add("c1", "b1", "CREATE TABLE two (id int);", "");
				assertThatExceptionOfType(DatabaseNotWritableException.class)
					.isThrownBy(() -> migrate(replica, folder).upgrade(Target.heads()))
					.withMessageContaining("The server is a replica (it is in recovery)");
			}
		}
	}

	private RevisionFolder folder() {
		return new RevisionFolder(this.path).addStandalone("a1", "none",
				"CREATE INDEX CONCURRENTLY ix_person ON person (id);", "");
	}

	private static Migrate migrate(PrivateServer server, RevisionFolder folder) {
		return Migrate.builder(server.dataSource()).locations(folder.location()).build();
	}

	private static int awaitIndexBuild(JdbcClient jdbc) {
		String query = "SELECT pid FROM pg_stat_activity WHERE query LIKE 'CREATE INDEX CONC%' AND state = 'active'";
		List<Integer> pids = List.of();
		while (pids.isEmpty()) {
			LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
			pids = jdbc.sql(query).query(Integer.class).list();
		}
		return pids.get(0);
	}

}
