package dev.migrate.revision;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Both {@code c} and {@code d} merge {@code a} and {@code b}. */
class TwinMergeTests {

	private final RevisionGraph graph = Graphs.graph("a", "b", "c <- a,b", "d <- a,b");

	@Test
	void upgradeAppliesBothMerges() {
		assertThat(at().upgrade("heads")).isEqualTo("a b c d -> c d");
		assertThat(at("c").upgrade("heads")).isEqualTo("d -> c d");
	}

	@Test
	void upgradeToOneMergeAppliesWhatItMerges() {
		assertThat(at().upgrade("c")).isEqualTo("a b c -> c");
	}

	@Test
	void downgradeOfOneMergeKeepsTheOther() {
		assertThat(at("c", "d").downgrade("c@a")).isEqualTo("c -> d");
		assertThat(at("c").downgrade("-1")).isEqualTo("c -> a b");
	}

	@Test
	void downgradeBelowTheMergesTakesBoth() {
		assertThat(at("c", "d").downgrade("a")).isEqualTo("d c -> a b");
		assertThat(at("c", "d").downgrade("base")).isEqualTo("d c b a -> base");
	}

	@Test
	void downgradeOfOneBaseTakesBothMerges() {
		assertThat(at("c", "d").downgrade("a@base")).isEqualTo("d c a -> b");
	}

	private Journey at(String... appliedHeads) {
		return Journey.from(this.graph, appliedHeads);
	}

}
