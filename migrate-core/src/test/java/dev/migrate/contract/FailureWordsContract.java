package dev.migrate.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dev.migrate.RevisionState;
import dev.migrate.Status;
import dev.migrate.error.MigrateException;
import dev.migrate.execution.MigrationPlan;
import dev.migrate.execution.StepFailedException;
import dev.migrate.revision.Target;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * After a failure at any statement of any step, up and down, the words of the error and
 * the status say what the rows say.
 */
abstract class FailureWordsContract extends Contract {

	private static final int RUNS = 10;

	private RandomRevisions revisions = new RandomRevisions(Map.of());

	private Random random = new Random();

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6 })
	void wordsAreThoseOfTheRows(int seed) {
		this.random = new Random(seed);
		this.revisions = RandomRevisions.write(this.random, this.folder);
		this.database.execute("CREATE TABLE trace (name varchar(20) PRIMARY KEY)");
		for (int run = 0; run < RUNS; run++) {
			failSomewhere(this.random.nextInt(3) > 0);
		}
		migrate().upgrade(Target.heads());
		assertThat(rows().keySet()).isEqualTo(Set.copyOf(this.revisions.ids()));
	}

	private void failSomewhere(boolean up) {
		Target target = up ? Target.heads() : anywhereBelow();
		MigrationPlan plan = up ? migrate().planUpgrade(target) : migrate().planDowngrade(target);
		if (plan.steps().isEmpty()) {
			return;
		}
		String trapped = plan.revisions().get(this.random.nextInt(plan.revisions().size())).value();
		String trap = trapped + (up ? " up " : " down ") + firstToRun(trapped);
		this.database.execute("INSERT INTO trace VALUES ('" + trap + "')");
		Map<String, Row> before = rows();
		ThrowingCallable work = () -> run(up, target);
		StepFailedException failure = catchThrowableOfType(StepFailedException.class, work);
		assertThat(failure).as(trap).isNotNull();
		assertThat(failure.revision().value()).isEqualTo(trapped);
		assertWords(failure, before);
		assertStatus();
		this.database.execute("DELETE FROM trace WHERE name = '" + trap + "'");
		if (this.random.nextBoolean()) {
			run(up, target);
			assertStatus();
		}
	}

	private void run(boolean up, Target target) {
		if (up) {
			migrate().upgrade(target);
		}
		else {
			migrate().downgrade(target);
		}
	}

	// A step that an earlier run left goes on after its last statement.
	private int firstToRun(String revision) {
		Row row = rows().get(revision);
		int random = 2 + this.random.nextInt(2);
		return (row != null && !row.state().equals("APPLIED")) ? Math.max(row.done() + 1, random) : random;
	}

	private Target anywhereBelow() {
		List<String> applied = List.copyOf(applied());
		return (applied.isEmpty() || this.random.nextInt(4) == 0) ? Target.base()
				: Target.parse(applied.get(this.random.nextInt(applied.size())));
	}

	private void assertWords(MigrateException failure, Map<String, Row> before) {
		Map<String, Row> rows = rows();
		String words = rows.values()
			.stream()
			.filter((row) -> !row.state().equals("APPLIED"))
			.map((row) -> "The database has " + row.done() + " of the " + RandomRevisions.STATEMENTS
					+ " statements of revision " + row.revision() + ", ")
			.findFirst()
			.orElseGet(() -> rows.equals(before) ? "The database is unchanged." : at(rows));
		List<String> lines = failure.getMessage().lines().filter((line) -> line.startsWith("The database ")).toList();
		assertThat(lines).singleElement().asString().startsWith(words);
	}

	private String at(Map<String, Row> rows) {
		Set<String> heads = this.revisions.heads(rows.keySet());
		assertThat(Set.copyOf(migrate().status().current())).hasSameSizeAs(heads);
		if (heads.isEmpty()) {
			return "The database is at base: it has no revision, and nothing of the step that failed.";
		}
		List<String> inOrder = texts(migrate().status().current());
		assertThat(new TreeSet<>(inOrder)).isEqualTo(heads);
		return "The database has everything up to and including revision " + String.join(" and revision ", inOrder)
				+ ", and nothing of the step that failed.";
	}

	private void assertStatus() {
		Status status = migrate().status();
		assertThat(new TreeSet<>(texts(status.current()))).isEqualTo(this.revisions.heads(applied()));
		Map<String, Row> rows = rows();
		status.revisions()
			.forEach((revision) -> assertThat(revision.state()).isEqualTo(state(rows.get(revision.id().value()))));
	}

	private static RevisionState state(@Nullable Row row) {
		if (row == null) {
			return RevisionState.PENDING;
		}
		return row.state().equals("APPLIED") ? RevisionState.APPLIED : RevisionState.PARTIAL;
	}

	private Set<String> applied() {
		return rows().values()
			.stream()
			.filter((row) -> !row.state().equals("UPGRADING"))
			.map(Row::revision)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	// What the tables say, past all code under test.
	private Map<String, Row> rows() {
		Map<String, Row> rows = new HashMap<>();
		if (!this.database.hasTable("migrate_revision")) {
			return rows;
		}
		this.database.jdbc()
			.sql("SELECT revision, state, statements_done FROM migrate_revision")
			.query((row, number) -> new Row(row.getString(1), row.getString(2), row.getInt(3)))
			.list()
			.forEach((row) -> rows.put(row.revision(), row));
		return rows;
	}

	private record Row(String revision, String state, int done) {
	}

}
