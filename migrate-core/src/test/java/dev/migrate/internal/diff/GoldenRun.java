package dev.migrate.internal.diff;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.internal.dialect.Renderer;
import dev.migrate.internal.dialect.StatementGroup;
import dev.migrate.internal.dialect.postgresql.PostgresqlDialect;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.schema.Schema;

import static org.assertj.core.api.Assertions.assertThat;

/** One case in a database that changes, beside a second database with the goal. */
final class GoldenRun {

	private static final Renderer RENDERER = new PostgresqlDialect().renderer();

	private final GoldenCase golden;

	private final GoldenDatabase there;

	private final GoldenDatabase wanted;

	private final Schema from;

	private final Schema to;

	private final Difference difference;

	private final String before;

	GoldenRun(GoldenCase golden, GoldenDatabase there, GoldenDatabase wanted) {
		this.golden = golden;
		this.there = there;
		this.wanted = wanted;
		there.reset(golden.read("from.sql"));
		wanted.reset(golden.read("to.sql"));
		this.before = there.definition(golden.isSampled());
		this.from = there.inspectFor(golden);
		this.to = wanted.inspectFor(golden);
		this.difference = diff(golden.settings(schema())).between(this.from, this.to);
	}

	private static Diff diff(DiffSettings settings) {
		return new Diff(settings, ExpressionComparison.byText());
	}

	private String schema() {
		return this.there.database().schema();
	}

	// The SQL of the upgrade, with its withheld part as a comment.
	String upgrade() {
		return text(this.difference.changes().upgrade(), this.difference.withheld().upgrade());
	}

	String downgrade() {
		return text(this.difference.changes().downgrade(), this.difference.withheld().downgrade());
	}

	private String text(List<Operation> operations, List<Operation> withheld) {
		String text = plain(operations).stream()
			.map(StatementGroup::text)
			.collect(Collectors.joining("\n\n-- commit\n\n"));
		String comment = plain(withheld).stream().map(StatementGroup::comment).collect(Collectors.joining("\n"));
		return Stream.of(text, comment).filter((part) -> !part.isEmpty()).collect(Collectors.joining("\n\n", "", "\n"));
	}

	private List<StatementGroup> plain(List<Operation> operations) {
		return RENDERER.render(operations, schema());
	}

	void goThereAndBack() {
		goThereAndBack("plain, ", plain(this.difference.changes().upgrade()),
				plain(this.difference.changes().downgrade()), this.there::apply);
	}

	/**
	 * Runs the upgrade and the downgrade in the online form, if that form differs. Each
	 * statement is a separate transaction.
	 */
	void goThereAndBackOnline() {
		Route changes = this.difference.changes();
		List<StatementGroup> up = RENDERER.renderOnline(changes.upgrade(), schema(), this.from);
		List<StatementGroup> down = RENDERER.renderOnline(changes.downgrade(), schema(), this.to);
		if (!up.equals(plain(changes.upgrade())) || !down.equals(plain(changes.downgrade()))) {
			KeysInBetween keys = KeysInBetween.of(this.there, this.wanted);
			goThereAndBack("online, ", up, down, (groups) -> this.there.applyOneByOne(groups, keys));
		}
	}

	private void goThereAndBack(String form, List<StatementGroup> up, List<StatementGroup> down,
			Consumer<List<StatementGroup>> way) {
		boolean sampled = this.golden.isSampled();
		way.accept(up);
		assertThat(again()).as(form + "the second diff").isEmpty();
		if (!this.golden.isAlike() && !this.golden.isWithheld()) {
			assertThat(this.there.definition(sampled)).as(form + "after the upgrade")
				.isEqualTo(this.wanted.definition(sampled));
		}
		way.accept(down);
		assertThat(this.there.definition(sampled)).as(form + "after the downgrade").isEqualTo(this.before);
	}

	private List<Operation> again() {
		return diff(this.golden.settings("").withRenames()).between(this.there.inspectFor(this.golden), this.to)
			.changes()
			.upgrade();
	}

}
