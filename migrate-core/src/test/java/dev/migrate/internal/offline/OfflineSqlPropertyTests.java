package dev.migrate.internal.offline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

import dev.migrate.Migrate;
import dev.migrate.drift.DriftSettings;
import dev.migrate.error.MigrateException;
import dev.migrate.offline.MigrationScript;
import dev.migrate.revision.Target;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A script has the effect of a run, from state to state of random graphs. */
@PostgresTest
@Tag("property")
class OfflineSqlPropertyTests {

	private static final int REVISIONS = 9;

	private static final int JOURNEYS = 8;

	private final TestDatabase online;

	private final TestDatabase scripted;

	OfflineSqlPropertyTests(TestDatabase online) {
		this.online = online;
		this.scripted = online.another();
	}

	@RepeatedTest(6)
	void scriptsLeadWhereRunsLead(RepetitionInfo repetition, @TempDir Path path) throws IOException {
		Random random = new Random(repetition.getCurrentRepetition());
		write(random, path);
		int moved = 0;
		for (int journey = 0; journey < JOURNEYS; journey++) {
			Target target = Target.parse((random.nextInt(6) == 0) ? "base" : "r" + random.nextInt(REVISIONS));
			int kind = random.nextInt(5);
			if (kind < 3) {
				moved += move(path, target, Migrate::upgrade, Migrate::upgradeScript);
			}
			else if (kind == 3) {
				moved += move(path, target, Migrate::downgrade, Migrate::downgradeScript);
			}
			else {
				moved += stamp(path, target, random);
			}
		}
		assertThat(moved).isPositive();
	}

	// After a stamp there are tables too many or too few, so another upgrade would fail:
	// both databases go back.
	private int stamp(Path path, Target target, Random random) {
		List<Target> targets = List.of(target, Target.parse("r" + random.nextInt(REVISIONS)));
		int moved = move(path, target, (migrate, to) -> migrate.stamp(targets),
				(migrate, to) -> migrate.stampScript(targets));
		String back = "DROP SCHEMA IF EXISTS things CASCADE; CREATE SCHEMA things; TRUNCATE migrate_revision";
		this.online.execute(back);
		this.scripted.execute(back);
		return moved;
	}

	private int move(Path path, Target target, BiConsumer<Migrate, Target> run,
			BiFunction<Migrate, Target, MigrationScript> script) {
		migrate(this.online, path).ensureTables();
		migrate(this.scripted, path).ensureTables();
		String before = Outcome.of(this.online);
		String failure = "";
		try {
			run.accept(migrate(this.online, path), target);
		}
		catch (MigrateException ex) {
			failure = ex.getMessage();
		}
		try {
			Outcome.run(this.scripted, script.apply(migrate(this.scripted, path), target));
			assertThat(failure).isEmpty();
		}
		catch (MigrateException ex) {
			assertThat(ex).hasMessage(failure);
		}
		assertThat(Outcome.of(this.scripted)).isEqualTo(Outcome.of(this.online));
		return before.equals(Outcome.of(this.online)) ? 0 : 1;
	}

	private static Migrate migrate(TestDatabase database, Path path) {
		return Migrate.builder(database.dataSource()).locations("file:" + path).drift(DriftSettings.OFF).build();
	}

	private static void write(Random random, Path path) throws IOException {
		for (int i = 0; i < REVISIONS; i++) {
			List<String> down = some(random, i, 4);
			List<String> dependsOn = (random.nextInt(4) == 0) ? some(random, i, 2) : new ArrayList<>();
			dependsOn.removeAll(down);
			String options = (random.nextInt(3) == 0) ? " transaction=off" : "";
			String commit = (random.nextInt(3) == 0) ? "-- migrate:commit" : "";
			Files.writeString(path.resolve("r" + i + ".sql"),
					"""
							-- It's %1$d
							--
							-- revision: r%1$d
							-- down-revision: %2$s
							%3$s-- branch-labels: label%1$d

							-- migrate:upgrade%4$s
							CREATE SCHEMA IF NOT EXISTS things;
							%5$s
							CREATE TABLE things.t%1$d (id int);
							CREATE INDEX ON things.t%1$d (id);
							-- migrate:downgrade%4$s
							DROP TABLE things.t%1$d;
							""".formatted(i, down.isEmpty() ? "none" : String.join(", ", down),
							dependsOn.isEmpty() ? "" : "-- depends-on: " + String.join(", ", dependsOn) + "\n", options,
							commit));
		}
	}

	private static List<String> some(Random random, int below, int span) {
		List<String> some = new ArrayList<>();
		for (int i = Math.max(0, below - span); i < below; i++) {
			if (random.nextInt(span) == 0) {
				some.add("r" + i);
			}
		}
		return some;
	}

}
