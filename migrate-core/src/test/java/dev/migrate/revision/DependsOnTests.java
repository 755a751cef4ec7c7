package dev.migrate.revision;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code b2} depends on {@code a2}, on another line. */
class DependsOnTests {

	private final RevisionGraph graph = Graphs.graph("a1 labels shop", "a2 <- a1", "a3 <- a2", "b1 labels blog",
			"b2 <- b1 needs a2", "b3 <- b2");

	@Test
	void upgradeAppliesDependenciesFirst() {
		assertThat(at().upgrade("b3")).isEqualTo("a1 a2 b1 b2 b3 -> b3");
		assertThat(at("b1").upgrade("+1")).isEqualTo("a1 a2 b2 -> b2");
		assertThat(at().upgrade("blog@head")).isEqualTo("a1 a2 b1 b2 b3 -> b3");
	}

	@Test
	void aDependencyIsNotACurrentHead() {
		assertThat(at("a2", "b1").upgrade("b2")).isEqualTo("b2 -> b2");
		assertThat(at("b2").upgrade("a3")).isEqualTo("a3 -> a3 b2");
	}

	@Test
	void downgradeTakesDependentsToo() {
		assertThat(at("a3", "b3").downgrade("a1")).isEqualTo("b3 b2 a3 a2 -> a1 b1");
		assertThat(at("a3", "b3").downgrade("shop@a1")).isEqualTo("b3 b2 a3 a2 -> a1 b1");
		assertThat(at("a3", "b3").downgrade("shop@base")).isEqualTo("b3 b2 a3 a2 a1 -> b1");
	}

	@Test
	void downgradeKeepsDependencies() {
		assertThat(at("b3").downgrade("b1")).isEqualTo("b3 b2 -> a2 b1");
		assertThat(at("b3").downgrade("blog@base")).isEqualTo("b3 b2 b1 -> a2");
		assertThat(at("b3").downgrade("-1")).isEqualTo("b3 -> b2");
	}

	@Test
	void downgradeToADependencyKeepsItsDependents() {
		assertThat(at("a3", "b3").downgrade("a2")).isEqualTo("a3 -> b3");
	}

	@Test
	void effectiveHeadsLeaveDependenciesOut() {
		RevisionGraph pair = Graphs.graph("x", "y needs x");
		assertThat(Journey.from(pair).upgrade("head")).isEqualTo("x y -> y");
		assertThat(Journey.from(pair).resolve("x@head")).isEqualTo("x");
	}

	private Journey at(String... appliedHeads) {
		return Journey.from(this.graph, appliedHeads);
	}

}
