package dev.migrate.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.migrate.State;
import dev.migrate.error.MigrateException;
import dev.migrate.execution.DatabaseAheadException;
import dev.migrate.execution.RevisionEditedException;
import dev.migrate.revision.Target;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * The downgrades that an error names, typed one after the other as they are printed, in
 * random graphs: the database is right afterwards, and nothing was taken back that could
 * have stayed.
 */
abstract class GraphAdviceContract extends Contract {

	private static final Pattern DOWNGRADE = Pattern.compile("migrate downgrade ([^\\s,;]+)");

	private RandomRevisions revisions = new RandomRevisions(Map.of());

	@BeforeEach
	void createTrace() {
		this.database.execute("CREATE TABLE trace (name varchar(20) PRIMARY KEY)");
	}

	static IntStream seeds() {
		return IntStream.rangeClosed(1, 12);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void revisionsInNewPlacesAreTakenBackAndAppliedAgain(int seed) {
		Random random = new Random(seed);
		apply(random);
		Map<String, Set<String>> before = this.revisions.below();
		this.revisions = this.revisions.moved(random);
		Set<String> moved = new TreeSet<>(before.keySet());
		moved.removeIf((id) -> Objects.equals(before.get(id), this.revisions.below().get(id)));
		this.revisions.below().forEach((id, below) -> {
			if (!below.equals(before.get(id))) {
				place(id, below, random);
			}
		});
		Set<String> expected = appliedFrom(moved);
		RevisionEditedException error = catchThrowableOfType(RevisionEditedException.class,
				() -> migrate().upgrade(Target.heads()));
		assertThat(follow(error)).as(error.action()).isEqualTo(expected);
		migrate().upgrade(Target.heads());
		assertEverything();
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void revisionsWithoutFilesAreTakenBack(int seed) {
		Random random = new Random(seed);
		apply(random);
		List<String> ids = this.revisions.ids();
		Set<String> lost = appliedFrom(new TreeSet<>(List.of(ids.get(1), ids.get(1 + random.nextInt(ids.size() - 1)))));
		lost.forEach(this.folder::delete);
		DatabaseAheadException error = catchThrowableOfType(DatabaseAheadException.class,
				() -> migrate().upgrade(Target.heads()));
		assertThat(follow(error)).as(error.action()).isEqualTo(lost);
		this.revisions.below().keySet().removeAll(lost);
		assertEverything();
	}

	private void apply(Random random) {
		this.revisions = RandomRevisions.write(random, this.folder);
		migrate().upgrade(Target.heads());
	}

	// The revisions that the advice of an error takes back.
	private Set<String> follow(MigrateException error) {
		assertThat(error).isNotNull();
		List<String> targets = DOWNGRADE.matcher(error.action()).results().map((found) -> found.group(1)).toList();
		assertThat(targets).as(error.action()).isNotEmpty();
		Set<String> removed = new TreeSet<>();
		for (String target : targets) {
			List<String> now = texts(migrate().downgrade(Target.parse(target.replaceFirst("\\.$", ""))).removed());
			assertThat(now).as("downgrade %s of %s", target, error.action()).isNotEmpty();
			removed.addAll(now);
		}
		return removed;
	}

	// The applied revisions among these and everything that comes after them.
	private Set<String> appliedFrom(Set<String> roots) {
		Set<String> all = new TreeSet<>(roots);
		this.revisions.below().forEach((id, below) -> {
			if (below.stream().anyMatch(all::contains)) {
				all.add(id);
			}
		});
		all.retainAll(applied());
		return all;
	}

	private Set<String> applied() {
		return new TreeSet<>(
				this.database.jdbc().sql("SELECT revision FROM migrate_revision").query(String.class).list());
	}

	private void assertEverything() {
		assertThat(migrate().upgrade(Target.heads()).applied()).isEmpty();
		assertThat(migrate().status().state()).isEqualTo(State.UP_TO_DATE);
		List<String> trace = new ArrayList<>();
		this.revisions.ids().forEach((id) -> trace.addAll(List.of(id + " up 2", id + " up 3")));
		assertThat(this.database.jdbc()
			.sql("SELECT name FROM trace WHERE name NOT LIKE '%down%'")
			.query(String.class)
			.list()).containsExactlyInAnyOrderElementsOf(trace);
	}

	// A file keeps its sections, and a revision that is new gets some.
	private void place(String id, Set<String> below, Random random) {
		Path file = this.folder.path().resolve(id + ".sql");
		if (!Files.exists(file)) {
			this.folder.add(id, "none",
					"INSERT INTO trace VALUES ('" + id + " up 2');\nINSERT INTO trace VALUES ('" + id + " up 3');",
					"DELETE FROM trace WHERE name LIKE '" + id + " %';");
		}
		int down = below.isEmpty() ? 0 : below.size() - random.nextInt(2);
		String downs = below.stream().limit(down).collect(Collectors.joining(", "));
		String needs = below.stream().skip(down).collect(Collectors.joining(", "));
		String header = "-- down-revision: " + (downs.isEmpty() ? "none" : downs)
				+ (needs.isEmpty() ? "" : "\n-- depends-on: " + needs);
		try {
			String text = Files.readString(file);
			Files.writeString(file, text.replaceFirst("-- down-revision: .*(\n-- depends-on: .*)?", header));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
