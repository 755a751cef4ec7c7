package dev.migrate.internal.diff;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.internal.dialect.Renderer;
import dev.migrate.internal.dialect.StatementGroup;
import dev.migrate.internal.dialect.postgresql.PostgresqlDialect;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.schema.Schema;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One clause, in a database that changes and beside a second database with the goal.
 *
 * @param clause the clause
 * @param there the database that changes
 * @param wanted the database with the goal
 */
record ClauseRun(Clause clause, GoldenDatabase there, GoldenDatabase wanted) {

	private static final Renderer RENDERER = new PostgresqlDialect().renderer();

	void check() {
		this.wanted.reset(this.clause.whole());
		addTo(this.clause.base());
		addTo("");
	}

	// Whether the definition shows the clause, and the upgrade makes it.
	boolean isMade() {
		this.there.reset(this.clause.base());
		this.wanted.reset(this.clause.whole());
		if (definition(this.there).equals(definition(this.wanted))) {
			return false;
		}
		Route route = diff().between(inspect(this.there), inspect(this.wanted)).changes();
		this.there.apply(rendered(route.upgrade()));
		return definition(this.there).equals(definition(this.wanted));
	}

	// A difference is told in both directions, and none if both sides have the clause.
	void isTold() {
		this.there.reset(this.clause.base());
		this.wanted.reset(this.clause.whole());
		Schema from = inspect(this.there);
		Schema to = inspect(this.wanted);
		assertThat(diff().between(from, to).findings()).as("to the clause").isNotEmpty();
		assertThat(diff().between(to, from).findings()).as("from the clause").isNotEmpty();
		assertThat(careful().between(to, from).findings()).as("from the clause, without drops").isNotEmpty();
		this.there.reset(this.clause.whole());
		assertThat(diff().between(inspect(this.there), to).findings()).as("with the clause on both sides").isEmpty();
	}

	private static Diff careful() {
		return new Diff(DiffSettings.CAREFUL, ExpressionComparison.byText());
	}

	private void addTo(String start) {
		this.there.reset(start);
		String before = definition(this.there);
		String goal = definition(this.wanted);
		assertThat(before).as("without the clause").isNotEqualTo(goal);
		Schema to = inspect(this.wanted);
		Route route = diff().between(inspect(this.there), to).changes();
		this.there.applyAsFile(rendered(route.upgrade()));
		assertThat(difference(definition(this.there), goal)).as("after the upgrade").isEmpty();
		assertThat(diff().between(inspect(this.there), to).changes().upgrade()).as("the second diff").isEmpty();
		this.there.applyAsFile(rendered(route.downgrade()));
		assertThat(difference(definition(this.there), before)).as("after the downgrade").isEmpty();
	}

	// The lines that only one of both has.
	private static String difference(String is, String expected) {
		List<String> there = is.lines().toList();
		List<String> wanted = expected.lines().toList();
		return Stream
			.concat(there.stream().filter((line) -> !wanted.contains(line)).map((line) -> "- " + line),
					wanted.stream().filter((line) -> !there.contains(line)).map((line) -> "+ " + line))
			.collect(Collectors.joining("\n"));
	}

	private static Diff diff() {
		return new Diff(DiffSettings.CAREFUL.withDrops(DiffSettings.Drops.ALLOWED), ExpressionComparison.byText());
	}

	private List<StatementGroup> rendered(List<Operation> operations) {
		return RENDERER.render(operations, this.there.database().schema());
	}

	private Schema inspect(GoldenDatabase database) {
		return database.inspect(this.clause.privileges());
	}

	private String definition(GoldenDatabase database) {
		return database.definition(this.clause.isSampled());
	}

}
