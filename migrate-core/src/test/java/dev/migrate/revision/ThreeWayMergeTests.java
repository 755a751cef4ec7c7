package dev.migrate.revision;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code r} forks three ways; {@code m} merges them. */
class ThreeWayMergeTests {

	private final RevisionGraph graph = Graphs.graph("r", "a1 <- r", "a2 <- a1", "b1 <- r", "c1 <- r", "m <- a2,b1,c1");

	@Test
	void upgradeAppliesAllThree() {
		assertThat(at().upgrade("head")).isEqualTo("r a1 a2 b1 c1 m -> m");
	}

	@Test
	void upgradeAppliesWhatIsMissing() {
		assertThat(at("a2").upgrade("head")).isEqualTo("b1 c1 m -> m");
	}

	@Test
	void downgradeLeavesAllThree() {
		assertThat(at("m").downgrade("-1")).isEqualTo("m -> a2 b1 c1");
	}

	@Test
	void downgradeOnOneBranchKeepsTheOthers() {
		assertThat(at("a2", "b1", "c1").downgrade("a1@r")).isEqualTo("a2 a1 -> b1 c1");
		assertThat(at("a2", "b1", "c1").downgrade("a2@-1")).isEqualTo("a2 -> a1 b1 c1");
		assertThat(at("m").downgrade("a2@r")).isEqualTo("m a2 a1 -> b1 c1");
	}

	@Test
	void downgradeToTheForkTakesAllThree() {
		assertThat(at("m").downgrade("r")).isEqualTo("m c1 b1 a2 a1 -> r");
	}

	private Journey at(String... appliedHeads) {
		return Journey.from(this.graph, appliedHeads);
	}

}
