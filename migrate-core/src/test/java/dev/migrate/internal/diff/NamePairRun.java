package dev.migrate.internal.diff;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.migrate.internal.dialect.Renderer;
import dev.migrate.internal.dialect.postgresql.PostgresqlDialect;
import dev.migrate.internal.diff.DiffSettings.Drops;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.schema.Dependency;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All pairs of names in one database, each in its schema, so that the database is
 * inspected a few times and not once for each pair. A pair with a fault is skipped from
 * then on.
 */
final class NamePairRun {

	private static final Renderer RENDERER = new PostgresqlDialect().renderer();

	private static final Pattern SCHEMA = Pattern.compile("\\bp\\d{4}\\b");

	private final Map<NamePair, Difference> differences = new LinkedHashMap<>();

	private final Map<NamePair, AssertionError> faults = new HashMap<>();

	private final GoldenDatabase there;

	private final GoldenDatabase wanted;

	private final Diff diff;

	NamePairRun(Drops drops, TestDatabase database) {
		this.diff = new Diff(DiffSettings.CAREFUL.withDrops(drops), ExpressionComparison.byText());
		this.there = new GoldenDatabase(database);
		this.wanted = new GoldenDatabase(database.another());
	}

	// The faults, by their pairs.
	Map<NamePair, AssertionError> faults(List<NamePair> pairs) {
		this.there.runWhole(pairs.stream().map(NamePair::before).toList());
		this.wanted.runWhole(pairs.stream().map(NamePair::after).toList());
		Map<String, Schema> to = schemas(this.wanted.inspect());
		Map<String, Schema> from = schemas(this.there.inspect());
		Map<String, String> before = definitions(this.there);
		pairs.forEach((pair) -> this.differences.put(pair, difference(pair, from, to)));
		apply("up", (difference) -> difference.changes().upgrade());
		again(to);
		apply("drops", (difference) -> difference.withheld().upgrade());
		compare("after the upgrade", definitions(this.wanted));
		apply("drops taken back", (difference) -> difference.withheld().downgrade());
		apply("down", (difference) -> difference.changes().downgrade());
		compare("after the downgrade", before);
		return this.faults;
	}

	private Difference difference(NamePair pair, Map<String, Schema> from, Map<String, Schema> to) {
		return this.diff.between(Objects.requireNonNull(from.get(pair.schema())),
				Objects.requireNonNull(to.get(pair.schema())));
	}

	private void apply(String way, Function<Difference, List<Operation>> operations) {
		attempt(way, (pair, difference) -> this.there
			.apply(RENDERER.render(operations.apply(difference), this.there.database().schema())));
	}

	// A second comparison finds the withheld drops, and nothing else.
	private void again(Map<String, Schema> to) {
		Map<String, Schema> from = schemas(this.there.inspect());
		attempt("the second diff", (pair, difference) -> {
			Difference again = difference(pair, from, to);
			assertThat(again.changes().upgrade()).isEmpty();
			assertThat(again.withheld().isEmpty()).isEqualTo(difference.withheld().isEmpty());
		});
	}

	private void compare(String moment, Map<String, String> expected) {
		Map<String, String> definitions = definitions(this.there);
		attempt(moment, (pair, difference) -> assertThat(definitions.get(pair.schema()))
			.isEqualTo(expected.get(pair.schema())));
	}

	private void attempt(String step, BiConsumer<NamePair, Difference> action) {
		this.differences.forEach((pair, difference) -> {
			if (!this.faults.containsKey(pair)) {
				try {
					action.accept(pair, difference);
				}
				catch (AssertionError ex) {
					this.faults.put(pair, new AssertionError(pair.label() + ", " + step + ": " + ex.getMessage(), ex));
				}
			}
		});
	}

	private static Map<String, Schema> schemas(Schema all) {
		Map<String, List<SchemaObject>> objects = all.objects()
			.stream()
			.collect(Collectors.groupingBy((object) -> object.name().schema()));
		Map<String, List<Dependency>> dependencies = all.dependencies()
			.stream()
			.collect(Collectors.groupingBy((use) -> use.dependent().name().schema()));
		Map<String, Schema> schemas = new HashMap<>();
		all.namespaces()
			.forEach((namespace) -> schemas.put(namespace.name(),
					new Schema(List.of(namespace), List.of(), objects.getOrDefault(namespace.name(), List.of()),
							dependencies.getOrDefault(namespace.name(), List.of()), List.of())));
		return schemas;
	}

	private static Map<String, String> definitions(GoldenDatabase database) {
		return database.definition(false)
			.lines()
			.collect(Collectors.groupingBy(NamePairRun::schema, Collectors.joining("\n")));
	}

	private static String schema(String line) {
		Matcher schema = SCHEMA.matcher(line);
		return schema.find() ? schema.group() : "";
	}

}
