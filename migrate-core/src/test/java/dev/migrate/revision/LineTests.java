package dev.migrate.revision;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** {@code a - b - c - d - e}. */
class LineTests {

	private final RevisionGraph graph = Graphs.graph("a", "b <- a", "c <- b", "d <- c", "e <- d");

	@Test
	void upgradeFromNothingAppliesEverything() {
		assertThat(at().upgrade("head")).isEqualTo("a b c d e -> e");
		assertThat(at().upgrade("heads")).isEqualTo("a b c d e -> e");
	}

	@Test
	void upgradeGoesAsFarAsItsTarget() {
		assertThat(at("b").upgrade("d")).isEqualTo("c d -> d");
		assertThat(at("b").upgrade("b+1")).isEqualTo("c -> c");
	}

	@Test
	void upgradeToWhatIsAppliedHasNothingToDo() {
		assertThat(at("c").upgrade("c")).isEqualTo("nothing -> c");
		assertThat(at("c").upgrade("current")).isEqualTo("nothing -> c");
		assertThat(at("c").upgrade("base+3")).isEqualTo("nothing -> c");
		assertThat(at().upgrade("base")).isEqualTo("nothing -> base");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "base", "-1", "-2", "head-3", "c-1", "base+2", "a@base", "a@b" })
	void upgradeDoesNotGoDown(String target) {
		assertThatExceptionOfType(InvalidUpgradeException.class).isThrownBy(() -> at("c").upgrade(target))
			.withMessageStartingWith("Cannot upgrade to '" + target + "': ")
			.withMessageContaining(" is below the state of the database. Current is c add c.")
			.withMessageContaining("The database is unchanged.")
			.withMessageEndingWith("type: migrate downgrade " + target);
		assertThat(at("c").downgrade(target)).doesNotStartWith("nothing");
	}

	@Test
	void upgradeCountsFromCurrent() {
		assertThat(at().upgrade("+1")).isEqualTo("a -> a");
		assertThat(at("b").upgrade("+2")).isEqualTo("c d -> d");
		assertThat(at("d").upgrade("+1")).isEqualTo("e -> e");
	}

	@Test
	void upgradeCountsFromAnywhere() {
		assertThat(at().upgrade("base+2")).isEqualTo("a b -> b");
		assertThat(at().upgrade("head-2")).isEqualTo("a b c -> c");
		assertThat(at("a").upgrade("b+2")).isEqualTo("b c d -> d");
	}

	@Test
	void downgradeToBaseTakesEverythingBack() {
		assertThat(at("e").downgrade("base")).isEqualTo("e d c b a -> base");
	}

	@Test
	void downgradeGoesAsFarAsItsTarget() {
		assertThat(at("e").downgrade("c")).isEqualTo("e d -> c");
	}

	@Test
	void downgradeToWhereItIsHasNothingToDo() {
		assertThat(at("c").downgrade("c")).isEqualTo("nothing -> c");
		assertThat(at("c").downgrade("current")).isEqualTo("nothing -> c");
		assertThat(at("e").downgrade("head")).isEqualTo("nothing -> e");
		assertThat(at().downgrade("base")).isEqualTo("nothing -> base");
		assertThat(at().downgrade("current")).isEqualTo("nothing -> base");
	}

	@Test
	void downgradeCountsFromCurrent() {
		assertThat(at("c").downgrade("-1")).isEqualTo("c -> b");
		assertThat(at("c").downgrade("-2")).isEqualTo("c b -> a");
		assertThat(at("c").downgrade("-3")).isEqualTo("c b a -> base");
		assertThat(at("c").downgrade("current-1")).isEqualTo("c -> b");
	}

	@Test
	void downgradeCountsFromAnywhere() {
		assertThat(at("e").downgrade("head-2")).isEqualTo("e d -> c");
		assertThat(at("e").downgrade("b-1")).isEqualTo("e d c b -> a");
		assertThat(at("e").downgrade("base+2")).isEqualTo("e d c -> b");
		assertThat(at("e").downgrade("a+1")).isEqualTo("e d c -> b");
		assertThat(at("e").downgrade("a-1")).isEqualTo("e d c b a -> base");
	}

	@Test
	void resolveKnowsEveryForm() {
		assertThat(at("c").resolve("head")).isEqualTo("e");
		assertThat(at("c").resolve("heads")).isEqualTo("e");
		assertThat(at("c").resolve("base")).isEqualTo("nothing");
		assertThat(at("c").resolve("current")).isEqualTo("c");
		assertThat(at().resolve("current")).isEqualTo("nothing");
		assertThat(at("c").resolve("b")).isEqualTo("b");
		assertThat(at("c").resolve("+1")).isEqualTo("d");
		assertThat(at("c").resolve("-1")).isEqualTo("b");
		assertThat(at("c").resolve("-3")).isEqualTo("nothing");
		assertThat(at("c").resolve("head-1")).isEqualTo("d");
		assertThat(at("c").resolve("base+1")).isEqualTo("a");
		assertThat(at("c").resolve("b@head")).isEqualTo("e");
		assertThat(at("c").resolve("b@-1")).isEqualTo("b");
		assertThat(at("c").resolve("b@base")).isEqualTo("nothing");
	}

	private Journey at(String... appliedHeads) {
		return Journey.from(this.graph, appliedHeads);
	}

}
