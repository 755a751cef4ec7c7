package dev.migrate.spring.command.run;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;

import dev.migrate.database.Notice;
import dev.migrate.database.Notice.Severity;
import dev.migrate.error.Location;
import dev.migrate.execution.MigrationEvent;
import dev.migrate.history.Action;
import dev.migrate.lock.LockHolder;
import dev.migrate.revision.RevisionId;
import dev.migrate.spring.command.output.Channels;
import dev.migrate.spring.command.output.ColorMode;
import dev.migrate.spring.command.output.Format;
import dev.migrate.spring.command.output.Output;
import dev.migrate.spring.command.output.Terminal;
import dev.migrate.spring.command.output.Volume;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressListenerTests {

	private static final RevisionId A1 = new RevisionId("a1");

	private static final Location FILE = new Location("a1.sql", 7);

	private final StringWriter err = new StringWriter();

	@Test
	void buildOfAnIndexTellsHowFarItIsOnTheLastLine() {
		ProgressListener listener = listener(new Somebody(), Volume.NORMAL);
		listener.onEvent(new MigrationEvent.StepStarted(A1, Action.UPGRADE, "Add index", 2, 5));
		listener.onEvent(
				new MigrationEvent.StatementProgress(A1, FILE, 1, 3, "building index", 42, Duration.ofSeconds(75)));
		assertThat(this.err.toString()).startsWith("[2/5] upgrade a1 Add index\n")
			.endsWith("\r\u001b[2K[2/5] a1: statement 1 of 3, building index 42 %, 1 min 15 s");
	}

	@Test
	void statementIsCountedOnTheLastLineUntilTheStepIsDone() {
		ProgressListener listener = listener(new Somebody(), Volume.NORMAL);
		listener.onEvent(new MigrationEvent.StepStarted(A1, Action.UPGRADE, "Two statements", 1, 1));
		listener.onEvent(executed(1));
		assertThat(this.err.toString()).endsWith("\r\u001b[2K[1/1] a1: statement 2 of 2");
		listener.onEvent(executed(2));
		assertThat(this.err.toString()).endsWith("\r\u001b[2K");
	}

	@Test
	void errorsInAFileHaveWholeLinesWithoutColours() {
		Terminal redirected = new Somebody() {
			@Override
			public boolean showsErrors() {
				return false;
			}
		};
		ProgressListener listener = listener(redirected, Volume.NORMAL);
		listener.onEvent(new MigrationEvent.StepStarted(A1, Action.UPGRADE, "Two statements", 1, 1));
		listener.onEvent(executed(1));
		assertThat(this.err).hasToString("[1/1] upgrade a1 Two statements\n");
	}

	@Test
	void withoutTerminalOnlyWholeLinesArePrinted() {
		ProgressListener listener = listener(null, Volume.NORMAL);
		listener.onEvent(new MigrationEvent.StepStarted(A1, Action.UPGRADE, "Two statements", 1, 1));
		listener.onEvent(executed(1));
		listener.onEvent(
				new MigrationEvent.StatementProgress(A1, FILE, 1, 3, "building index", null, Duration.ofSeconds(5)));
		assertThat(this.err).hasToString("[1/1] upgrade a1 Two statements\n");
	}

	@Test
	void holderOfTheLockIsNamed() {
		listener(null, Volume.NORMAL).onEvent(new MigrationEvent.LockAwaited(Duration.ofSeconds(12),
				new LockHolder(4711, "orders 1.2", "10.0.0.7", null, null)));
		assertThat(this.err.toString()).contains("Waiting for another run since 12.0 s")
			.contains("4711")
			.contains("orders 1.2")
			.contains("10.0.0.7");
	}

	@Test
	void warningOfTheServerIsToldAndANoticeOnlyIfAskedFor() {
		ProgressListener listener = listener(null, Volume.NORMAL);
		listener.onEvent(new MigrationEvent.ServerNoticed(A1, FILE, new Notice(Severity.WARNING, "no index")));
		listener.onEvent(new MigrationEvent.ServerNoticed(A1, FILE, new Notice(Severity.NOTICE, "skipped")));
		assertThat(this.err).hasToString("  the server says: no index\n");
		listener(null, Volume.VERBOSE)
			.onEvent(new MigrationEvent.ServerNoticed(A1, FILE, new Notice(Severity.NOTICE, "skipped")));
		assertThat(this.err.toString()).endsWith("  the server says: skipped\n");
	}

	@Test
	void quietSaysNothing() {
		ProgressListener listener = listener(new Somebody(), Volume.QUIET);
		listener.onEvent(new MigrationEvent.DatabaseAhead(List.of(A1)));
		listener.onEvent(executed(1));
		assertThat(this.err.toString()).isEmpty();
	}

	private static MigrationEvent executed(int index) {
		return new MigrationEvent.StatementExecuted(A1, FILE, "SELECT 1", index, 2, Duration.ofMillis(3));
	}

	private ProgressListener listener(@Nullable Terminal terminal, Volume volume) {
		PrintWriter writer = new PrintWriter(this.err, true);
		return new ProgressListener(
				new Output(new Channels(writer, writer, terminal), Format.TEXT, ColorMode.NEVER, volume));
	}

	/** A terminal at which nothing is asked. */
	private static class Somebody implements Terminal {

		@Override
		public boolean unicode() {
			return true;
		}

		@Override
		public @Nullable String ask(String question) {
			return null;
		}

		@Override
		public @Nullable String askSecret(String question) {
			return null;
		}

	}

}
