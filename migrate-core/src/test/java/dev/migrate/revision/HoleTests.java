package dev.migrate.revision;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code m} merges {@code a}, which is applied, and {@code b}, which was added late. */
class HoleTests {

	private final RevisionGraph graph = Graphs.graph("r", "a <- r", "b <- r", "m <- a,b", "n <- m");

	@Test
	void upgradeFillsTheHole() {
		Journey holes = Journey.withHoles(this.graph, "r", "a", "m");
		assertThat(holes.graph().currentHeads(holes.applied())).isEqualTo(Graphs.ids("m"));
		assertThat(new Navigator(this.graph, holes.applied()).upgrade(Target.heads())).extracting(Revision::id)
			.isEqualTo(Graphs.ids("b", "n"));
	}

	@Test
	void downgradeLooksThroughTheHole() {
		Journey holes = Journey.withHoles(this.graph, "r", "a", "m");
		assertThat(holes.downgrade("-1")).isEqualTo("m -> a");
		assertThat(holes.downgrade("r")).isEqualTo("m a -> r");
		assertThat(holes.downgrade("base")).isEqualTo("m a r -> base");
	}

	@Test
	void upgradeWithoutHolesStaysOnItsWay() {
		assertThat(at("a").upgrade("b")).isEqualTo("b -> a b");
	}

	private Journey at(String... appliedHeads) {
		return Journey.from(this.graph, appliedHeads);
	}

}
