package dev.migrate.revision;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StampTests {

	private final RevisionGraph graph = Graphs.graph("r", "s1 <- r labels shop", "s2 <- s1", "b1 <- r labels blog",
			"b2 <- b1", "x1 labels extra", "x2 <- x1 needs s1");

	@Test
	void stampAddsEverythingBelow() {
		assertThat(at().stamp("s2")).isEqualTo("r s1 s2");
		assertThat(at().stamp("x2")).isEqualTo("r s1 x1 x2");
	}

	@Test
	void stampRemovesEverythingAbove() {
		assertThat(at("s2").stamp("r")).isEqualTo("r");
		assertThat(at("s2", "x2").stamp("r")).isEqualTo("r x1");
	}

	@Test
	void stampLeavesOtherBranchesAsTheyAre() {
		assertThat(at("s2", "b2").stamp("b1")).isEqualTo("r b1 s1 s2");
		assertThat(at("b2").stamp("s1")).isEqualTo("r b1 b2 s1");
		assertThat(at("s2", "b2").stamp("shop@r")).isEqualTo("r b1 b2");
	}

	@Test
	void stampToWhereItIsChangesNothing() {
		assertThat(at("s2", "b1").stamp("current")).isEqualTo("r b1 s1 s2");
		assertThat(at("s2", "b1").stamp("s2")).isEqualTo("r b1 s1 s2");
	}

	@Test
	void currentRecordsNothingThatDidNotRun() {
		RevisionGraph spliced = Graphs.graph("a", "b <- a", "c <- b");
		Journey hole = Journey.withHoles(spliced, "a", "c");
		assertThat(hole.stamp("current")).isEqualTo("a c");
		assertThat(hole.stamp("c@current")).isEqualTo("a c");
		assertThat(hole.stamp("c")).isEqualTo("a b c");
		assertThat(new Navigator(spliced, hole.applied()).upgrade(Target.heads())).extracting(Revision::id)
			.isEqualTo(Graphs.ids("b"));
	}

	@Test
	void baseClearsEverything() {
		assertThat(at("s2", "b2", "x2").stamp("base")).isEqualTo("nothing");
	}

	@Test
	void baseOfABranchClearsThatBranch() {
		assertThat(at("s2", "x2").stamp("extra@base")).isEqualTo("r s1 s2");
	}

	@Test
	void headsIsEverything() {
		assertThat(at().stamp("heads")).isEqualTo("r b1 b2 s1 s2 x1 x2");
	}

	@Test
	void severalTargetsAddUp() {
		assertThat(at("x1").stamp("s1", "b1")).isEqualTo("r b1 s1 x1");
		assertThat(at("x2").stamp("base", "b1")).isEqualTo("r b1");
		assertThat(at().stamp("r", "s2")).isEqualTo("r s1 s2");
	}

	@Test
	void noTargetChangesNothing() {
		assertThat(new Navigator(this.graph, at("s1").applied()).stamp(List.of())).isEqualTo(at("s1").applied());
	}

	@Test
	void relativeTargetsWork() {
		assertThat(at("s1").stamp("+1")).isEqualTo("r s1 s2");
		assertThat(at("s1").stamp("-1")).isEqualTo("r");
		assertThat(at("s1", "b2").stamp("blog@-1")).isEqualTo("r b1 s1");
		assertThat(at().stamp("shop@head-1")).isEqualTo("r s1");
	}

	private Journey at(String... appliedHeads) {
		return Journey.from(this.graph, appliedHeads);
	}

}
