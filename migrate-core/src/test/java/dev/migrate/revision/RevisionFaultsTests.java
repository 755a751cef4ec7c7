package dev.migrate.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import dev.migrate.error.Fault;
import dev.migrate.error.Location;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RevisionFaultsTests {

	@Test
	void soundRevisionsHaveNoFaults() {
		assertThat(faults("a", "b <- a labels shop", "c <- a needs shop", "m <- b,c")).isEmpty();
	}

	@Test
	void duplicateIdNamesBothFiles() {
		List<Revision> twice = new ArrayList<>(Graphs.revisions("a", "b <- a"));
		twice.add(0,
				new Revision(new RevisionId("a"), List.of(), List.of(), List.of(), "", null, new Location("z.sql", 4)));
		assertThat(RevisionGraph.faults(twice)).extracting(Fault::toString)
			.containsExactly("z.sql:4: Revision 'a' exists twice: here and in a.sql:3. "
					+ "Give one of them another identifier, or delete it.");
	}

	@Test
	void missingDownRevisionSuggestsTheNearest() {
		assertThat(faults("dcd397241ba3", "b <- dcd397241bb3"))
			.containsExactly("b.sql:4: Revision 'b' has the down revision 'dcd397241bb3', which does not exist. "
					+ "Did you mean 'dcd397241ba3'? Correct the name, or bring its file back.");
	}

	@Test
	void missingDownRevisionWithoutAnythingNearSuggestsNothing() {
		assertThat(faults("b <- 123456")).containsExactly("b.sql:4: Revision 'b' has the down revision '123456', "
				+ "which does not exist. Correct the name, or bring its file back.");
	}

	@Test
	void missingDependencySuggestsLabelsToo() {
		assertThat(faults("a labels billing", "b needs biling")).containsExactly(
				"b.sql:5: Revision 'b' has the dependency 'biling', which does not exist. Did you mean 'billing'? "
						+ "Correct the name, or bring its file back.");
	}

	@Test
	void aDependencyIsNotAPrefix() {
		assertThat(faults("abcdef", "b needs abcd")).singleElement()
			.asString()
			.contains("the dependency 'abcd', which does not exist. Did you mean 'abcdef'?");
	}

	@Test
	void loopsAreNotReportedAsCycles() {
		assertThat(faults("a <- a", "b needs b", "c needs shop labels shop")).containsExactly(
				"a.sql:4: Revision 'a' has the down revision 'a', which is the revision itself. Name another one, or none.",
				"b.sql:5: Revision 'b' has the dependency 'b', which is the revision itself. Name another one, or none.",
				"c.sql:5: Revision 'c' has the dependency 'shop', which is the revision itself. "
						+ "Name another one, or none.");
	}

	@Test
	void aCycleNamesItsMembersAndNothingBehindIt() {
		assertThat(faults("a", "b <- a,d", "c <- b", "d <- c", "e <- d", "f <- e")).containsExactly(
				"b.sql:4: 3 revisions form a cycle: 'b' comes after 'd' (b.sql:4), 'd' comes after 'c' (d.sql:4), "
						+ "'c' comes after 'b' (c.sql:4). Correct one of these links.");
	}

	@Test
	void aCycleMayGoThroughDependencies() {
		assertThat(faults("a", "b <- a needs y", "x", "y <- x needs b")).containsExactly(
				"b.sql:5: 2 revisions form a cycle: 'b' depends on 'y' (b.sql:5), 'y' depends on 'b' (y.sql:5). "
						+ "Correct one of these links.");
	}

	@Test
	void everyCycleIsReported() {
		assertThat(faults("a <- b", "b <- a", "c <- b", "d <- e,c", "e <- d")).hasSize(2)
			.allSatisfy((fault) -> assertThat(fault).contains("2 revisions form a cycle"));
	}

	@Test
	void aLongCycleIsShortened() {
		String[] ring = IntStream.range(0, 50).mapToObj((i) -> "r" + i + " <- r" + (i + 1) % 50).toArray(String[]::new);
		assertThat(faults(ring)).singleElement()
			.asString()
			.startsWith("r0.sql:4: 50 revisions form a cycle: 'r0' comes after 'r1' (r0.sql:4), ")
			.endsWith("'r9' comes after 'r10' (r9.sql:4) and 40 more. Correct one of these links.");
	}

	@Test
	void duplicateLabelNamesBothFiles() {
		assertThat(faults("a labels shop", "b labels shop"))
			.containsExactly("b.sql:6: Branch label 'shop' is given twice: "
					+ "here and in a.sql:6. Only the first revision of a branch carries its label.");
	}

	@Test
	void aLabelIsNoIdentifierOfARevision() {
		assertThat(faults("shop", "b labels shop"))
			.containsExactly("b.sql:6: Branch label 'shop' is also the identifier "
					+ "of the revision in shop.sql:3. Choose another label.");
	}

	@Test
	void aLabelFollowsTheRuleOfIdentifiers() {
		assertThat(faults("a labels sh-op", "b labels head")).containsExactly(
				"a.sql:6: Branch label: 'sh-op' contains '-': an identifier cannot contain @ + - : , or blanks or "
						+ "control characters.",
				"b.sql:6: Branch label: 'head' is a reserved word: choose another identifier.");
	}

	@Test
	void allFaultsAreReportedAtOnceInTheOrderOfTheFiles() {
		assertThatExceptionOfType(InvalidRevisionsException.class)
			.isThrownBy(() -> Graphs.graph("d <- zzz", "c labels a", "a", "b <- b"))
			.satisfies((ex) -> assertThat(ex.faults()).extracting((fault) -> fault.location().file())
				.containsExactly("b.sql", "c.sql", "d.sql"));
	}

	private static List<String> faults(String... revisions) {
		return RevisionGraph.faults(Graphs.revisions(revisions)).stream().map(Fault::toString).toList();
	}

}
