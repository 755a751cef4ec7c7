package dev.migrate.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RevisionGraphTests {

	private final RevisionGraph graph = Graphs.graph("a", "b1 <- a", "b2 <- b1", "c1 <- a", "m <- b2,c1", "x",
			"y <- x needs b1");

	@Test
	void revisionsComeAfterTheirParentsAndThenByIdentifier() {
		assertThat(this.graph.revisions()).extracting((revision) -> revision.id().value())
			.containsExactly("a", "b1", "b2", "c1", "m", "x", "y");
	}

	@Test
	void orderDoesNotDependOnTheFiles() {
		List<Revision> shuffled = new ArrayList<>(this.graph.revisions());
		for (int seed = 0; seed < 20; seed++) {
			Collections.shuffle(shuffled, new Random(seed));
			assertThat(RevisionGraph.of(shuffled).revisions()).isEqualTo(this.graph.revisions());
		}
	}

	@Test
	void aDependencyComesFirstEvenIfItsIdentifierIsGreater() {
		assertThat(Graphs.graph("a needs z", "z").revisions()).extracting(Revision::id).isEqualTo(Graphs.ids("z", "a"));
	}

	@Test
	void headsAndBasesSpeakOfDownRevisions() {
		RevisionGraph dependent = Graphs.graph("a", "b needs a");
		assertThat(dependent.heads()).isEqualTo(Graphs.ids("a", "b"));
		assertThat(dependent.effectiveHeads()).isEqualTo(Graphs.ids("b"));
		assertThat(dependent.bases()).isEqualTo(Graphs.ids("a", "b"));
		assertThat(this.graph.heads()).isEqualTo(Graphs.ids("m", "y"));
	}

	@Test
	void branchPointsAndMergePointsSpeakOfDownRevisions() {
		assertThat(this.graph.branchPoints()).isEqualTo(Graphs.ids("a"));
		assertThat(this.graph.mergePoints()).isEqualTo(Graphs.ids("m"));
	}

	@Test
	void parentsAndChildrenIncludeDependencies() {
		assertThat(this.graph.parents(id("y"))).isEqualTo(Graphs.ids("x", "b1"));
		assertThat(this.graph.children(id("b1"))).isEqualTo(Graphs.ids("b2", "y"));
	}

	@Test
	void ancestorsAndDescendantsLeaveOutTheRevisionItself() {
		assertThat(this.graph.ancestors(id("y"))).containsExactlyInAnyOrderElementsOf(Graphs.ids("a", "b1", "x"));
		assertThat(this.graph.descendants(id("b1"))).containsExactlyInAnyOrderElementsOf(Graphs.ids("b2", "m", "y"));
	}

	@Test
	void findKnowsWhatIsThere() {
		assertThat(this.graph.find(id("m")))
			.hasValueSatisfying((found) -> assertThat(found.message()).isEqualTo("add m"));
		assertThat(this.graph.find(id("nothing"))).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> this.graph.parents(id("nothing")));
	}

	@Test
	void aDependencyMayBeALabel() {
		assertThat(Graphs.graph("a labels shop", "b needs shop").parents(id("b"))).isEqualTo(Graphs.ids("a"));
	}

	@Test
	void sayingAParentTwiceChangesNothing() {
		RevisionGraph twice = Graphs.graph("a", "b <- a,a needs a");
		assertThat(twice.parents(id("b"))).isEqualTo(Graphs.ids("a"));
		assertThat(twice.mergePoints()).isEmpty();
	}

	@Test
	void currentHeadsAreTheMaximalAppliedRevisions() {
		assertThat(heads("a", "b1", "c1")).isEqualTo(Graphs.ids("b1", "c1"));
		assertThat(heads("a", "b1", "x", "y")).isEqualTo(Graphs.ids("y"));
		assertThat(heads()).isEmpty();
	}

	@Test
	void currentHeadsLookThroughHoles() {
		assertThat(heads("a", "m")).isEqualTo(Graphs.ids("m"));
	}

	@Test
	void labelsReachAllDescendants() {
		RevisionGraph labelled = Graphs.graph("a", "b <- a labels shop", "c <- b", "d <- b", "m <- c,d",
				"e <- a labels blog");
		assertThat(labelled.labels(id("b"))).containsExactly("shop");
		assertThat(labelled.labels(id("c"))).containsExactly("shop");
		assertThat(labelled.labels(id("m"))).containsExactly("shop");
		assertThat(labelled.labels(id("e"))).containsExactly("blog");
		assertThat(labelled.labels(id("a"))).isEmpty();
	}

	@Test
	void labelsReachAncestorsUpToABranchPoint() {
		RevisionGraph labelled = Graphs.graph("a", "b <- a", "c <- b", "d <- c labels shop", "e <- a");
		assertThat(labelled.labels(id("c"))).containsExactly("shop");
		assertThat(labelled.labels(id("b"))).containsExactly("shop");
		assertThat(labelled.labels(id("a"))).isEmpty();
		assertThat(labelled.labels(id("e"))).isEmpty();
	}

	@Test
	void labelsReachAncestorsUpToAMergePoint() {
		RevisionGraph labelled = Graphs.graph("a", "b", "m <- a,b", "c <- m", "d <- c labels shop,store");
		assertThat(labelled.labels(id("c"))).containsExactly("shop", "store");
		assertThat(labelled.labels(id("m"))).isEmpty();
	}

	@Test
	void labelsOfAMergeAreThoseOfBothSides() {
		RevisionGraph labelled = Graphs.graph("a", "b <- a labels shop", "c <- a labels blog", "m <- b,c labels both");
		assertThat(labelled.labels(id("m"))).containsExactly("blog", "both", "shop");
		assertThat(labelled.labels(id("b"))).containsExactly("shop");
	}

	@Test
	void labelsDoNotFollowDependencies() {
		assertThat(Graphs.graph("a labels shop", "b needs a").labels(id("b"))).isEmpty();
	}

	@Test
	void anEmptyGraphIsAGraph() {
		assertThat(Graphs.graph().revisions()).isEmpty();
		assertThat(Graphs.graph().heads()).isEmpty();
	}

	private List<RevisionId> heads(String... applied) {
		return this.graph.currentHeads(Set.copyOf(Graphs.ids(applied)));
	}

	private static RevisionId id(String id) {
		return new RevisionId(id);
	}

}
