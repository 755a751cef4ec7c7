package dev.migrate.revision;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Two lines, each of which depends on the past of the other. */
class CrossDependencyTests {

	private final RevisionGraph graph = Graphs.graph("a1", "a2 <- a1 needs b1", "a3 <- a2", "b1", "b2 <- b1 needs a2",
			"b3 <- b2");

	@Test
	void upgradeGoesBackAndForth() {
		assertThat(at().upgrade("b3")).isEqualTo("a1 b1 a2 b2 b3 -> b3");
		assertThat(at().upgrade("heads")).isEqualTo("a1 b1 a2 a3 b2 b3 -> a3 b3");
	}

	@Test
	void downgradeGoesBackAndForth() {
		assertThat(at("a3", "b3").downgrade("a1")).isEqualTo("b3 b2 a3 a2 -> a1 b1");
		assertThat(at("a3", "b3").downgrade("b1")).isEqualTo("b3 b2 -> a3");
		assertThat(at("a3", "b3").downgrade("a3@-1")).isEqualTo("a3 -> b3");
	}

	@Test
	void minusOneTakesBackTheCurrentHeadAlone() {
		RevisionGraph beside = Graphs.graph("p", "q <- p", "c <- p needs q");
		assertThat(Journey.from(beside, "c").downgrade("-1")).isEqualTo("c -> q");
		assertThat(Journey.from(beside, "c").downgrade("p")).isEqualTo("c q -> p");
	}

	private Journey at(String... appliedHeads) {
		return Journey.from(this.graph, appliedHeads);
	}

}
