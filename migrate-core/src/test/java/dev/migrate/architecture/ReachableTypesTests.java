package dev.migrate.architecture;

import java.util.List;
import java.util.Set;

import dev.migrate.Migrate;
import dev.migrate.MigrateBuilder;
import dev.migrate.SchemaComparisons;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The types that a user of Migrate can reach through the signatures of its facades. */
class ReachableTypesTests {

	private static final int MOST_FROM_MIGRATE = 70;

	private static final int MOST_FROM_COMPARISONS = 30;

	@Test
	void fewTypesAreReachedFromMigrate() {
		List<String> types = ReachableTypes.files(fromMigrate());
		System.out.println(types.size() + " types are reached from Migrate and its builder: " + types);
		assertThat(types).hasSizeLessThanOrEqualTo(MOST_FROM_MIGRATE);
	}

	@Test
	void fewMoreTypesAreReachedFromTheComparisons() {
		Set<Class<?>> all = ReachableTypes.from(SchemaComparisons.class);
		all.removeAll(fromMigrate());
		List<String> types = ReachableTypes.files(all);
		System.out.println(types.size() + " more types are reached from the comparisons: " + types);
		assertThat(types).hasSizeLessThanOrEqualTo(MOST_FROM_COMPARISONS);
	}

	@Test
	void everyPlaceOfASignatureCounts() {
		assertThat(ReachableTypes.from(Signatures.class)).containsExactlyInAnyOrder(ReachableTypesTests.class,
				Signatures.class, Parent.class, Parameter.class, Argument.class, Bound.class, Thrown.class, Part.class,
				Sum.class, Summand.class);
	}

	private static Set<Class<?>> fromMigrate() {
		return ReachableTypes.from(Migrate.class, MigrateBuilder.class);
	}

	/** Names types at every place. */
	public abstract static class Signatures extends Parent {

		Hidden hidden = new Hidden();

		public abstract <T extends Bound> List<? super Argument> method(Parameter parameter) throws Thrown;

		protected abstract Part[] parts();

		public abstract Sum sum();

		abstract Hidden hidden();

	}

	public static class Parent {

	}

	public static class Parameter {

	}

	public static class Argument {

	}

	public static class Bound {

	}

	public static class Thrown extends Exception {

		private static final long serialVersionUID = 1L;

	}

	public record Part() {
	}

	public sealed interface Sum {

	}

	public record Summand() implements Sum {
	}

	public static class Hidden {

	}

}
