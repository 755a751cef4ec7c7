package dev.migrate.revision;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code shop} and {@code blog} fork from {@code r}; {@code shop} forks again. */
class BranchLabelTests {

	private final RevisionGraph graph = Graphs.graph("r", "s1 <- r labels shop", "s2 <- s1", "s3 <- s1",
			"b1 <- r labels blog", "b2 <- b1");

	@Test
	void upgradeOnABranchAppliesItsTrunk() {
		assertThat(at().upgrade("shop@heads")).isEqualTo("r s1 s2 s3 -> s2 s3");
		assertThat(at().upgrade("blog@head")).isEqualTo("r b1 b2 -> b2");
	}

	@Test
	void stepsOnABranchStartAtTheNearestAppliedRevision() {
		assertThat(at("r").upgrade("shop@+1")).isEqualTo("s1 -> s1");
		assertThat(at("b2").upgrade("shop@+1")).isEqualTo("s1 -> b2 s1");
		assertThat(at().upgrade("blog@+1")).isEqualTo("r -> r");
		assertThat(at().upgrade("blog@+2")).isEqualTo("r b1 -> b1");
	}

	@Test
	void aRevisionNarrowsABranch() {
		assertThat(at("s1").upgrade("s2@+1")).isEqualTo("s2 -> s2");
		assertThat(at("s1").upgrade("s3@head")).isEqualTo("s3 -> s3");
	}

	@Test
	void downgradeOnABranchKeepsTheOther() {
		assertThat(at("s2", "s3", "b2").downgrade("shop@r")).isEqualTo("s3 s2 s1 -> b2");
		assertThat(at("s2", "s3", "b2").downgrade("blog@r")).isEqualTo("b2 b1 -> s2 s3");
		assertThat(at("s2", "s3", "b2").downgrade("s2@-1")).isEqualTo("s2 -> b2 s3");
		assertThat(at("s2", "s3", "b2").downgrade("shop@s1")).isEqualTo("s3 s2 -> b2 s1");
	}

	@Test
	void downgradeOfABranchBelowItsForkTakesTheOtherToo() {
		assertThat(at("s2", "b1").downgrade("shop@base")).isEqualTo("s2 s1 b1 r -> base");
	}

	@Test
	void aPrefixIsUniqueWithinItsBranch() {
		assertThat(at().upgrade("blog@b2")).isEqualTo("r b1 b2 -> b2");
		assertThat(at().resolve("shop@s2")).isEqualTo("s2");
		assertThat(at().resolve("b2@r")).isEqualTo("r");
	}

	private Journey at(String... appliedHeads) {
		return Journey.from(this.graph, appliedHeads);
	}

}
