package dev.migrate.diff;

import java.util.List;
import java.util.stream.Stream;

import dev.migrate.dialect.Renderer;
import dev.migrate.dialect.StatementGroup;
import dev.migrate.dialect.postgresql.PostgresqlDialect;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Schema;
import dev.migrate.testing.PostgresServer;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The online form of each golden case does what its plain form does, where each statement
 * commits by itself.
 */
@PostgresTest
@Tag("golden")
class OnlineGoldenTests {

	private static final Renderer RENDERER = new PostgresqlDialect().renderer();

	@TestFactory
	Stream<DynamicTest> onlineFormDoesWhatThePlainFormDoes(TestDatabase database) {
		GoldenDatabase from = new GoldenDatabase(database);
		GoldenDatabase to = new GoldenDatabase(database.another());
		return GoldenCase.all()
			.stream()
			.filter((golden) -> golden.since() <= PostgresServer.get().major())
			.map((golden) -> DynamicTest.dynamicTest(golden.name(), () -> check(golden, from, to)));
	}

	private static void check(GoldenCase golden, GoldenDatabase there, GoldenDatabase wanted) {
		there.reset(golden.read("from.sql"));
		wanted.reset(golden.read("to.sql"));
		String schema = there.database().schema();
		Schema from = there.inspectFor(golden);
		Schema to = wanted.inspectFor(golden);
		Route changes = new Diff(golden.settings(schema), ExpressionComparison.byText()).between(from, to).changes();
		List<StatementGroup> up = RENDERER.renderOnline(changes.upgrade(), schema, from);
		List<StatementGroup> down = RENDERER.renderOnline(changes.downgrade(), schema, to);
		if (isPlain(up, changes.upgrade(), schema) && isPlain(down, changes.downgrade(), schema)) {
			return;
		}
		boolean sampled = golden.isSampled();
		String before = there.definition(sampled);
		there.applyOneByOne(up);
		if (!golden.isAlike() && !golden.isWithheld()) {
			assertThat(there.definition(sampled)).as("after the upgrade").isEqualTo(wanted.definition(sampled));
		}
		there.applyOneByOne(down);
		assertThat(there.definition(sampled)).as("after the downgrade").isEqualTo(before);
	}

	private static boolean isPlain(List<StatementGroup> online, List<Operation> operations, String schema) {
		return online.equals(RENDERER.render(operations, schema));
	}

}
