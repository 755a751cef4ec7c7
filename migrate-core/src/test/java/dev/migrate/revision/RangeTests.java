package dev.migrate.revision;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RangeTests {

	private final Journey line = Journey.from(Graphs.graph("a", "b <- a", "c <- b", "d <- c", "e <- d"), "d");

	private final Journey fork = Journey.from(
			Graphs.graph("r", "s1 <- r labels shop", "s2 <- s1", "b1 <- r", "m <- s2,b1", "n <- m", "x1", "x2 <- x1"),
			"s1", "x1");

	@Test
	void bothEndsAreIncluded() {
		assertThat(this.line.list("b:d")).isEqualTo("b c d");
		assertThat(this.line.list("b:b")).isEqualTo("b");
	}

	@Test
	void endsMayBeLeftOut() {
		assertThat(this.line.list(":b")).isEqualTo("a b");
		assertThat(this.line.list("d:")).isEqualTo("d e");
		assertThat(this.line.list(":")).isEqualTo("a b c d e");
	}

	@Test
	void wordsMayBeEnds() {
		assertThat(this.line.list("base:head")).isEqualTo("a b c d e");
		assertThat(this.line.list("current:")).isEqualTo("d e");
		assertThat(this.line.list(":current")).isEqualTo("a b c d");
		assertThat(this.line.list(":base")).isEqualTo("nothing");
	}

	@Test
	void aLowerEndCountsFromTheUpperEnd() {
		assertThat(this.line.list("-2:d")).isEqualTo("b c d");
		assertThat(this.line.list("-2:")).isEqualTo("c d e");
		assertThat(this.line.list("-3:current")).isEqualTo("a b c d");
		assertThat(this.line.list("-1:current")).isEqualTo("c d");
	}

	@Test
	void aLowerEndStopsAtBase() {
		assertThat(this.line.list("-9:b")).isEqualTo("a b");
		assertThat(this.line.list("b-9:c")).isEqualTo("a b c");
	}

	@Test
	void anUpperEndCountsFromTheLowerEnd() {
		assertThat(this.line.list("a:+2")).isEqualTo("a b c");
		assertThat(this.line.list(":+2")).isEqualTo("a b");
		assertThat(this.line.list("head-3:+1")).isEqualTo("b c");
	}

	@Test
	void twoRelativeEndsCountFromCurrent() {
		assertThat(this.line.list("-1:+1")).isEqualTo("c d e");
	}

	@Test
	void otherRelativeEndsCountFromCurrent() {
		assertThat(this.line.list("a:-1")).isEqualTo("a b c");
		assertThat(this.line.list("+1:e")).isEqualTo("e");
		assertThat(this.line.list("current-1:e")).isEqualTo("c d e");
	}

	@Test
	void anUpperEndDoesNotStopAtAHead() {
		assertThatExceptionOfType(WalkTooFarException.class).isThrownBy(() -> this.line.list("d:+2"))
			.withMessageStartingWith("Cannot list 'd:+2': only 1 of these steps can be taken from d add d.");
	}

	@Test
	void whatAMergeBringsIsIncluded() {
		assertThat(this.fork.list("s1:m")).isEqualTo("b1 s1 s2 m");
		assertThat(this.fork.list("s2:n")).isEqualTo("b1 s2 m n");
	}

	@Test
	void whatHasNothingToDoWithTheLowerEndIsLeftOut() {
		assertThat(this.fork.list("x1:")).isEqualTo("x1 x2");
		assertThat(this.fork.list("current:heads")).isEqualTo("b1 s1 s2 m n x1 x2");
	}

	@Test
	void aLowerEndCountsAlongEverySide() {
		assertThat(this.fork.list("-1:m")).isEqualTo("b1 s2 m");
		assertThat(this.fork.list("-2:m")).isEqualTo("r b1 s1 s2 m");
		assertThat(this.fork.list("-1:heads")).isEqualTo("m n x1 x2");
		assertThat(this.fork.list("shop@-2:m")).isEqualTo("s1 s2 m");
	}

	@Test
	void anUpperEndMayNameABranch() {
		assertThat(this.fork.list("r:shop@+2")).isEqualTo("r s1 s2");
	}

	@Test
	void anEndWithoutABranchIsOnTheBranchOfTheOther() {
		Journey lines = Journey
			.from(Graphs.graph("a labels shop", "b <- a", "c <- b", "p labels blog", "q <- p", "r <- q"), "b", "p");
		for (String heads : new String[] { "heads", "head", "shop@heads", "c" }) {
			assertThat(lines.list("shop@base:" + heads)).isEqualTo("a b c");
			assertThat(lines.list("shop@-1:" + heads)).isEqualTo("b c");
			assertThat(lines.list("shop@a:" + heads)).isEqualTo("a b c");
			assertThat(lines.list("shop@current:" + heads)).isEqualTo("b c");
			assertThat(lines.list("shop@base+1:" + heads)).isEqualTo("a b c");
		}
		assertThat(lines.list("base:blog@heads")).isEqualTo("p q r");
		assertThat(lines.list("current:blog@head")).isEqualTo("p q r");
		assertThat(lines.list("-1:blog@head")).isEqualTo("q r");
		assertThat(lines.list("shop@base:heads")).isEqualTo("a b c");
		assertThat(lines.list("shop@-1:+1")).isEqualTo("a b c");
		assertThat(lines.list("shop@base:+2")).isEqualTo("a b");
		assertThat(lines.list("shop@-1:current")).isEqualTo("a b");
	}

	@Test
	void aRangeOnABranchLeavesOutWhatTheBranchDependsOn() {
		Journey lines = Journey.from(Graphs.graph("a labels shop", "b <- a needs p", "p labels blog", "q <- p"));
		assertThat(lines.list("shop@base:heads")).isEqualTo("a b");
		assertThat(lines.list("a:heads")).isEqualTo("a p b");
	}

	@Test
	void aRevisionAtTheEndOfARangeHasToBeOnTheBranch() {
		Journey lines = Journey.from(Graphs.graph("a labels shop", "b <- a", "p labels blog"));
		assertThatExceptionOfType(UnrelatedRangeException.class).isThrownBy(() -> lines.list("shop@base:p"))
			.withMessageStartingWith("Cannot list 'shop@base:p': p add p is not above base.");
	}

	@Test
	void endsBelongOnTheSameLineAndInOrder() {
		assertThatExceptionOfType(UnrelatedRangeException.class).isThrownBy(() -> this.fork.list("x1:s2"))
			.withMessageStartingWith("Cannot list 'x1:s2': s2 add s2 is not above x1 add x1.");
		assertThatExceptionOfType(UnrelatedRangeException.class).isThrownBy(() -> this.line.list("d:b"));
		assertThatExceptionOfType(UnrelatedRangeException.class).isThrownBy(() -> this.line.list("d:base"))
			.withMessageStartingWith("Cannot list 'd:base': base is not above d add d.");
	}

}
