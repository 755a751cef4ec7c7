package dev.migrate.revision;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Two lines that share nothing: {@code a1 - a2} and {@code b1 - b2}. */
class ForestTests {

	private final RevisionGraph graph = Graphs.graph("a1 labels shop", "a2 <- a1", "b1 labels blog", "b2 <- b1");

	@Test
	void upgradeToHeadsAppliesBothLines() {
		assertThat(at().upgrade("heads")).isEqualTo("a1 a2 b1 b2 -> a2 b2");
		assertThat(at("a1").upgrade("heads")).isEqualTo("a2 b1 b2 -> a2 b2");
	}

	@Test
	void upgradeOnABranchAppliesOneLine() {
		assertThat(at().upgrade("shop@head")).isEqualTo("a1 a2 -> a2");
		assertThat(at("b2").upgrade("shop@heads")).isEqualTo("a1 a2 -> a2 b2");
		assertThat(at("b1").upgrade("shop@+1")).isEqualTo("a1 -> a1 b1");
		assertThat(at("b1").upgrade("shop@base+2")).isEqualTo("a1 a2 -> a2 b1");
		assertThat(at("a2", "b1").upgrade("blog@+1")).isEqualTo("b2 -> a2 b2");
	}

	@Test
	void aRevisionNamesItsLineToo() {
		assertThat(at().upgrade("a2@head")).isEqualTo("a1 a2 -> a2");
		assertThat(at("a1").upgrade("b2@+1")).isEqualTo("b1 -> a1 b1");
	}

	@Test
	void downgradeOnABranchTakesOneLineBack() {
		assertThat(at("a2", "b2").downgrade("shop@base")).isEqualTo("a2 a1 -> b2");
		assertThat(at("a2", "b2").downgrade("shop@-1")).isEqualTo("a2 -> a1 b2");
		assertThat(at("a2", "b2").downgrade("blog@b1")).isEqualTo("b2 -> a2 b1");
		assertThat(at("a2", "b2").downgrade("blog@head-2")).isEqualTo("b2 b1 -> a2");
	}

	@Test
	void downgradeToARevisionKeepsTheOtherLine() {
		assertThat(at("a2", "b2").downgrade("a1")).isEqualTo("a2 -> a1 b2");
	}

	@Test
	void downgradeToBaseTakesBothLinesBack() {
		assertThat(at("a2", "b2").downgrade("base")).isEqualTo("b2 b1 a2 a1 -> base");
	}

	@Test
	void aLabelIsTheRevisionThatHasIt() {
		assertThat(at().upgrade("shop")).isEqualTo("a1 -> a1");
		assertThat(at("a2", "b2").downgrade("shop")).isEqualTo("a2 -> a1 b2");
		assertThat(at().resolve("shop+1")).isEqualTo("a2");
	}

	@Test
	void resolveOfABranchLeavesTheOtherOut() {
		assertThat(at("a1", "b2").resolve("shop@current")).isEqualTo("a1");
		assertThat(at("a1", "b2").resolve("current")).isEqualTo("a1 b2");
		assertThat(at("b2").resolve("shop@current")).isEqualTo("nothing");
		assertThat(at("a1").resolve("shop@heads")).isEqualTo("a2");
		assertThat(at("a1").resolve("shop@base")).isEqualTo("nothing");
	}

	private Journey at(String... appliedHeads) {
		return Journey.from(this.graph, appliedHeads);
	}

}
