package dev.migrate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.migrate.database.Notice;
import dev.migrate.database.Notice.Severity;
import dev.migrate.execution.MigrationEvent;
import dev.migrate.execution.StepFailedException;
import dev.migrate.revision.Target;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/** The messages of the server beside the results of the statements. */
@PostgresTest
class NoticeTests {

	private static final Logger LOGGER = (Logger) LoggerFactory.getLogger("dev.migrate");

	private final TestDatabase database;

	private final List<MigrationEvent.ServerNoticed> noticed = new ArrayList<>();

	private final ListAppender<ILoggingEvent> log = new ListAppender<>();

	private RevisionFolder folder;

	NoticeTests(TestDatabase database) {
		this.database = database;
	}

	@BeforeEach
	void listen(@TempDir Path path) {
		this.folder = new RevisionFolder(path);
		this.log.start();
		LOGGER.addAppender(this.log);
		LOGGER.setLevel(Level.DEBUG);
		LOGGER.setAdditive(false);
	}

	@AfterEach
	void stopListening() {
		LOGGER.detachAppender(this.log);
		LOGGER.setLevel(null);
		LOGGER.setAdditive(true);
	}

	@Test
	void noticesAndWarningsOfStatementsAreReportedWithTheirPlace() {
		this.folder.add("a1", "none", """
				DROP TABLE IF EXISTS gone;
				DO $$ BEGIN RAISE WARNING 'look at %', 'this'; RAISE NOTICE 'by the way'; END $$;
				DO $$ BEGIN RAISE WARNING 'chosen' USING ERRCODE = 'ZZ001'; END $$;
				SELECT 1;""", "");
		migrate().upgrade(Target.heads());
		assertThat(this.noticed).extracting((event) -> event.location().line(), MigrationEvent.ServerNoticed::notice)
			.containsExactly(tuple(7, new Notice(Severity.NOTICE, "table \"gone\" does not exist, skipping")),
					tuple(8, new Notice(Severity.WARNING, "look at this")),
					tuple(8, new Notice(Severity.NOTICE, "by the way")),
					tuple(9, new Notice(Severity.WARNING, "chosen")));
		assertThat(this.log.list).filteredOn((line) -> line.getFormattedMessage().contains("the server says"))
			.extracting(ILoggingEvent::getLevel)
			.containsExactly(Level.DEBUG, Level.INFO, Level.DEBUG, Level.INFO);
		assertThat(this.log.list)
			.anyMatch((line) -> line.getFormattedMessage().endsWith("a1.sql:8: the server says: look at this"));
	}

	@Test
	void whatAFailedStatementSaidBeforeIsReported() {
		this.folder.add("a1", "none", "DO $$ BEGIN RAISE WARNING 'almost'; PERFORM 1 / 0; END $$;", "");
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate().upgrade(Target.heads()));
		assertThat(this.noticed).extracting(MigrationEvent.ServerNoticed::notice)
			.containsExactly(new Notice(Severity.WARNING, "almost"));
	}

	@Test
	void noticesOfCopiedRowsAreReported() {
		this.folder.add("a1", "none", """
				CREATE TABLE item (id int);
				CREATE FUNCTION tell() RETURNS trigger LANGUAGE plpgsql AS
					'BEGIN RAISE WARNING ''row %'', NEW.id; RETURN NEW; END';
				CREATE TRIGGER tell BEFORE INSERT ON item FOR EACH ROW EXECUTE FUNCTION tell();
				COPY item FROM stdin;
				1
				\\.
				SELECT 1;""", "");
		migrate().upgrade(Target.heads());
		assertThat(this.noticed).extracting(MigrationEvent.ServerNoticed::notice)
			.containsExactly(new Notice(Severity.WARNING, "row 1"));
	}

	private Migrate migrate() {
		return Migrate.builder(this.database.dataSource())
			.locations(this.folder.location())
			.listeners(List.of((event) -> {
				if (event instanceof MigrationEvent.ServerNoticed notice) {
					this.noticed.add(notice);
				}
			}))
			.build();
	}

}
