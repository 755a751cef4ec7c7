package dev.migrate.revision;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code a} forks into {@code b} and {@code c}; {@code d} merges them; {@code e} follows.
 */
class DiamondTests {

	private final RevisionGraph graph = Graphs.graph("a", "b <- a", "c <- a", "d <- b,c", "e <- d");

	@Test
	void upgradeAppliesBothSides() {
		assertThat(at().upgrade("head")).isEqualTo("a b c d e -> e");
		assertThat(at().upgrade("d")).isEqualTo("a b c d -> d");
	}

	@Test
	void upgradeToOneSideLeavesTheOther() {
		assertThat(at().upgrade("b")).isEqualTo("a b -> b");
		assertThat(at("b").upgrade("c")).isEqualTo("c -> b c");
	}

	@Test
	void upgradeAcrossTheMergeAddsWhatIsMissing() {
		assertThat(at("b").upgrade("head")).isEqualTo("c d e -> e");
		assertThat(at("b").upgrade("+1")).isEqualTo("c d -> d");
	}

	@Test
	void upgradeFromBothSidesMerges() {
		assertThat(at("b", "c").upgrade("d")).isEqualTo("d -> d");
	}

	@Test
	void downgradeOfTheMergeLeavesBothSides() {
		assertThat(at("d").downgrade("-1")).isEqualTo("d -> b c");
		assertThat(at("e").downgrade("-2")).isEqualTo("e d -> b c");
		assertThat(at("e").downgrade("head-2")).isEqualTo("e d -> b c");
	}

	@Test
	void downgradeToOneSideKeepsTheOther() {
		assertThat(at("e").downgrade("b")).isEqualTo("e d -> b c");
	}

	@Test
	void downgradeToTheForkTakesBothSides() {
		assertThat(at("e").downgrade("a")).isEqualTo("e d c b -> a");
		assertThat(at("b", "c").downgrade("a")).isEqualTo("c b -> a");
		assertThat(at("b", "c").downgrade("base")).isEqualTo("c b a -> base");
	}

	@Test
	void downgradeOnABranchKeepsTheOther() {
		assertThat(at("b", "c").downgrade("b@a")).isEqualTo("b -> c");
		assertThat(at("b", "c").downgrade("b@-1")).isEqualTo("b -> c");
		assertThat(at("d").downgrade("b@a")).isEqualTo("d b -> c");
	}

	@Test
	void walkingThroughTheMergeNeedsABranch() {
		assertThat(at("d").downgrade("b@-2")).isEqualTo("d b -> c");
		assertThat(at("a").upgrade("b@+1")).isEqualTo("b -> b");
		assertThat(at("a").upgrade("b@+2")).isEqualTo("b c d -> d");
	}

	private Journey at(String... appliedHeads) {
		return Journey.from(this.graph, appliedHeads);
	}

}
