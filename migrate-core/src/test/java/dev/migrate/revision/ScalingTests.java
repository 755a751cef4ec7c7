package dev.migrate.revision;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.error.Fault;
import dev.migrate.error.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Thirty times the revisions cost about thirty times the processor time, and somewhat
 * more if they no longer fit into the caches; a quadratic algorithm would cost nine
 * hundred times. It is the time of this thread, the best of several runs, so that other
 * work on the machine hardly counts.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScalingTests {

	private static final int SMALL = 1_000;

	private static final int FACTOR = 30;

	private static final int BOUND = 300;

	Stream<Arguments> shapes() {
		return Stream.of(shape("chain", ScalingTests::chain), shape("comb", ScalingTests::comb),
				shape("fan of merges", ScalingTests::fan), shape("labelled chain", ScalingTests::labelledChain),
				shape("forest with dependencies", ScalingTests::forest));
	}

	private static Arguments shape(String name, IntFunction<List<Revision>> revisions) {
		return Arguments.of(name, revisions);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("shapes")
	void costGrowsWithTheNumberOfRevisions(String name, IntFunction<List<Revision>> revisions) {
		List<Revision> small = revisions.apply(SMALL);
		List<Revision> large = revisions.apply(SMALL * FACTOR);
		cost(small, 8);
		assertThat(cost(large, 2)).as(name).isLessThan(Math.max(1, cost(small, 5)) * BOUND);
	}

	@Test
	void aHundredThousandRevisionsInALineDoNotOverflowTheStack() {
		List<Revision> chain = chain(100_000);
		work(chain);
		List<Revision> ring = new ArrayList<>(chain);
		ring.set(0, revision(0, List.of(99_999)));
		assertThat(RevisionGraph.faults(ring)).singleElement()
			.extracting(Fault::problem)
			.asString()
			.contains("100000 revisions form a cycle");
	}

	@Test
	void tenThousandFaultsAreFound() {
		List<Revision> orphans = new ArrayList<>();
		for (int i = 0; i < 10_000; i++) {
			orphans.add(revision(i, List.of(i + 20_000)));
		}
		assertThat(RevisionGraph.faults(orphans)).hasSize(10_000);
	}

	private static long cost(List<Revision> revisions, int runs) {
		long best = Long.MAX_VALUE;
		for (int i = 0; i < runs; i++) {
			long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			work(revisions);
			best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
		}
		return best;
	}

	private static void work(List<Revision> revisions) {
		RevisionGraph graph = RevisionGraph.of(revisions);
		Set<RevisionId> all = revisions.stream().map(Revision::id).collect(Collectors.toCollection(HashSet::new));
		assertThat(new Navigator(graph, Set.of()).upgrade(Target.heads())).hasSize(revisions.size());
		assertThat(new Navigator(graph, all).downgrade(Target.base())).hasSize(revisions.size());
		assertThat(graph.currentHeads(all)).isEqualTo(graph.effectiveHeads());
		RevisionId last = graph.revisions().get(revisions.size() - 1).id();
		assertThat(new Navigator(graph, all).resolve(Target.parse(last + "@" + last + "-1"))).isNotNull();
		assertThat(graph.revisions().stream().mapToInt((revision) -> graph.children(revision.id()).size()).sum())
			.isNotNegative();
		assertThat(graph.labels(last)).isNotNull();
	}

	private static List<Revision> chain(int size) {
		return revisions(size, (i) -> revision(i, (i == 0) ? List.of() : List.of(i - 1)));
	}

	private static List<Revision> comb(int size) {
		return revisions(size, (i) -> revision(i, (i == 0) ? List.of() : List.of((i % 2 == 0) ? i - 2 : i - 1)));
	}

	// One base, many branches, and merges that join ever more of them.
	private static List<Revision> fan(int size) {
		return revisions(size, (i) -> {
			if (i <= size / 2) {
				return revision(i, (i == 0) ? List.of() : List.of(0));
			}
			int branch = i - size / 2;
			return revision(i, (branch == 1) ? List.of(1) : List.of(i - 1, branch));
		});
	}

	private static List<Revision> labelledChain(int size) {
		return revisions(size, (i) -> {
			Revision plain = revision(i, (i == 0) ? List.of() : List.of(i - 1));
			List<String> labels = (i % 100 == 0) ? List.of("label" + i) : List.of();
			return new Revision(plain.id(), plain.downRevisions(), List.of(), labels, "", null, plain.location());
		});
	}

	private static List<Revision> forest(int size) {
		return revisions(size, (i) -> {
			Revision plain = revision(i, (i < 10) ? List.of() : List.of(i - 10));
			List<String> needs = (i > 20) ? List.of(id(i - 11).value(), id(i - 19).value()) : List.of();
			return new Revision(plain.id(), plain.downRevisions(), needs, List.of(), "", null, plain.location());
		});
	}

	private static List<Revision> revisions(int size, IntFunction<Revision> revision) {
		return Stream.iterate(0, (i) -> i + 1).limit(size).map(revision::apply).toList();
	}

	private static Revision revision(int number, List<Integer> below) {
		return new Revision(id(number), below.stream().map(ScalingTests::id).toList(), List.of(), List.of(), "", null,
				new Location(number + ".sql", 1));
	}

	private static RevisionId id(int number) {
		return new RevisionId(String.format(Locale.ROOT, "%08x", number * 0x9E3779B1));
	}

}
