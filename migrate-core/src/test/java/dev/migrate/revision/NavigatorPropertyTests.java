package dev.migrate.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import dev.migrate.error.MigrateException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Random graphs and databases; a failure names its seed. */
class NavigatorPropertyTests {

	private static final int SEEDS = 100;

	@Test
	void upgradeToAnythingAgreesWithTheOracle() {
		forEachSeed((seed) -> {
			World world = World.of(seed, Applied.CLOSED);
			RevisionId target = world.anyRevision();
			Set<RevisionId> wanted = world.oracle.closure(Set.of(target));
			wanted.removeAll(world.applied);
			if (wanted.isEmpty()
					&& !world.oracle.takenBack(world.applied, Optional.of(target), world.allIds()).isEmpty()) {
				assertThatExceptionOfType(InvalidUpgradeException.class)
					.isThrownBy(() -> world.navigator().upgrade(Target.parse(target.value())));
				assertThat(world.navigator().missing(Target.parse(target.value()))).isEmpty();
				return;
			}
			List<Revision> steps = world.navigator().upgrade(Target.parse(target.value()));
			assertThat(ids(steps)).containsExactlyInAnyOrderElementsOf(wanted);
			world.climb(steps);
		});
	}

	@Test
	void upgradeToHeadsAppliesEverythingThatIsMissing() {
		forEachSeed((seed) -> {
			for (Applied kind : Applied.values()) {
				World world = World.of(seed, kind);
				List<Revision> steps = world.navigator().upgrade(Target.heads());
				assertThat(steps).hasSize(world.graph.revisions().size() - world.applied.size());
				world.climb(steps);
			}
		});
	}

	@Test
	void downgradeToAnythingAgreesWithTheOracle() {
		forEachSeed((seed) -> {
			for (Applied kind : Applied.values()) {
				World world = World.of(seed, kind);
				RevisionId target = world.anyRevision();
				if (!world.applied.contains(target)) {
					assertThatExceptionOfType(InvalidDowngradeException.class)
						.isThrownBy(() -> world.navigator().downgrade(Target.parse(target.value())));
					continue;
				}
				List<Revision> steps = world.navigator().downgrade(Target.parse(target.value()));
				assertThat(ids(steps)).containsExactlyInAnyOrderElementsOf(
						world.oracle.takenBack(world.applied, Optional.of(target), world.allIds()));
				world.descend(steps);
			}
		});
	}

	@Test
	void downgradeOnABranchAgreesWithTheOracle() {
		forEachSeed((seed) -> {
			World world = World.of(seed, Applied.CLOSED);
			RevisionId branch = world.anyRevision();
			Set<RevisionId> members = world.oracle.branch(branch);
			List<Revision> toBase = world.navigator().downgrade(Target.parse(branch + "@base"));
			assertThat(ids(toBase))
				.containsExactlyInAnyOrderElementsOf(world.oracle.takenBack(world.applied, Optional.empty(), members));
			world.descend(toBase);
			members.stream().filter(world.applied::contains).sorted().limit(5).forEach((target) -> {
				List<Revision> steps = world.navigator().downgrade(Target.parse(branch + "@" + target));
				assertThat(ids(steps)).containsExactlyInAnyOrderElementsOf(
						world.oracle.takenBack(world.applied, Optional.of(target), members));
			});
		});
	}

	@Test
	void wayBackTakesRevisionsAndWhatComesAfterThem() {
		forEachSeed((seed) -> {
			World world = World.of(seed, Applied.CLOSED);
			Set<RevisionId> from = new HashSet<>(List.of(world.anyRevision(), world.anyRevision()));
			from.retainAll(world.applied);
			Set<RevisionId> expected = new HashSet<>(from);
			from.forEach((id) -> expected.addAll(world.graph.descendants(id)));
			expected.retainAll(world.applied);
			Set<RevisionId> removed = new HashSet<>();
			for (Target target : world.navigator().wayBack(from)) {
				List<RevisionId> step = ids(
						new Navigator(world.graph, without(world.applied, removed)).downgrade(target));
				assertThat(step).as(target.toString()).isNotEmpty();
				removed.addAll(step);
			}
			assertThat(removed).isEqualTo(expected);
		});
	}

	private static Set<RevisionId> without(Set<RevisionId> all, Set<RevisionId> some) {
		Set<RevisionId> rest = new HashSet<>(all);
		rest.removeAll(some);
		return rest;
	}

	@Test
	void downgradeGoesTheSameWayBack() {
		forEachSeed((seed) -> {
			World world = World.of(seed, Applied.NOTHING);
			List<Revision> up = world.navigator().upgrade(Target.heads());
			List<Revision> down = new ArrayList<>(new Navigator(world.graph, world.allIds()).downgrade(Target.base()));
			Collections.reverse(down);
			assertThat(down).isEqualTo(up).isEqualTo(world.graph.revisions());
		});
	}

	@Test
	void stepsUpAgreeWithTheOracle() {
		forEachSeed((seed) -> {
			World world = World.of(seed, Applied.CLOSED);
			RevisionId branch = world.anyRevision();
			Set<RevisionId> members = world.oracle.branch(branch);
			Set<RevisionId> starts = world.oracle.maximal(retain(members, world.applied));
			for (int steps = 1; steps < 5; steps++) {
				Optional<RevisionId> end = (starts.size() > 1) ? Optional.empty()
						: world.oracle.up(starts.stream().findFirst(), steps, members);
				assertThat(resolved(world.navigator(), branch + "@+" + steps)).isEqualTo(end.map(Set::of));
			}
		});
	}

	@Test
	void stepsDownAgreeWithTheOracle() {
		forEachSeed((seed) -> {
			World world = World.of(seed, Applied.WITH_HOLES);
			RevisionId branch = world.anyRevision();
			Set<RevisionId> members = world.oracle.branch(branch);
			Set<RevisionId> starts = world.oracle.maximal(retain(members, world.applied));
			for (int steps = 1; steps < 5; steps++) {
				assertThat(resolved(world.navigator(), branch + "@-" + steps))
					.isEqualTo(world.oracle.down(starts, steps, members));
				assertThat(resolved(world.navigator(), branch + "@" + branch + "-" + steps))
					.isEqualTo(world.oracle.down(Set.of(branch), steps, members));
			}
		});
	}

	@Test
	void minusOneTakesBackExactlyTheOnlyCurrentHead() {
		forEachSeed((seed) -> {
			World world = World.of(seed, Applied.CLOSED);
			Set<RevisionId> heads = world.oracle.maximal(world.applied);
			if (heads.size() == 1) {
				assertThat(ids(world.navigator().downgrade(Target.parse("-1")))).containsExactlyElementsOf(heads);
			}
			else {
				assertThatExceptionOfType(MigrateException.class)
					.isThrownBy(() -> world.navigator().downgrade(Target.parse("-1")));
			}
		});
	}

	@Test
	void stampIsWhatDowngradeAndUpgradeLeave() {
		forEachSeed((seed) -> {
			World world = World.of(seed, Applied.CLOSED);
			Target target = Target.parse(world.anyRevision().value());
			Set<RevisionId> stamped = world.navigator().stamp(List.of(target));
			Navigator after = new Navigator(world.graph, stamped);
			assertThat(after.missing(target)).isEmpty();
			assertThat(after.downgrade(target)).isEmpty();
			assertThat(world.oracle.closure(stamped)).isEqualTo(stamped);
			assertThat(after.stamp(List.of(target))).isEqualTo(stamped);
		});
	}

	@Test
	void labelsAgreeWithTheirDefinition() {
		forEachSeed((seed) -> {
			World world = World.of(seed, Applied.NOTHING);
			for (Revision labelled : world.graph.revisions()) {
				for (String label : labelled.branchLabels()) {
					Set<RevisionId> carriers = world.allIds()
						.stream()
						.filter((id) -> world.graph.labels(id).contains(label))
						.collect(Collectors.toSet());
					assertThat(carriers).isEqualTo(world.carriers(labelled));
				}
			}
		});
	}

	private static void forEachSeed(IntConsumer property) {
		for (int seed = 0; seed < SEEDS; seed++) {
			try {
				property.accept(seed);
			}
			catch (AssertionError | RuntimeException ex) {
				throw new AssertionError("Fails with seed " + seed + ": " + ex.getMessage(), ex);
			}
		}
	}

	private static Optional<Set<RevisionId>> resolved(Navigator navigator, String target) {
		try {
			return Optional.of(Set.copyOf(navigator.resolve(Target.parse(target))));
		}
		catch (AmbiguousWalkException | WalkTooFarException ex) {
			return Optional.empty();
		}
	}

	private static Set<RevisionId> retain(Set<RevisionId> ids, Set<RevisionId> others) {
		Set<RevisionId> retained = new HashSet<>(ids);
		retained.retainAll(others);
		return retained;
	}

	private static List<RevisionId> ids(Collection<Revision> revisions) {
		return revisions.stream().map(Revision::id).toList();
	}

	enum Applied {

		NOTHING, CLOSED, WITH_HOLES

	}

	record World(RevisionGraph graph, Oracle oracle, Set<RevisionId> applied, Random random) {

		static World of(int seed, Applied kind) {
			Random random = new Random(seed);
			List<Revision> revisions = new RandomGraphs(random).next();
			Oracle oracle = new Oracle(revisions);
			Set<RevisionId> chosen = new HashSet<>();
			revisions.forEach((revision) -> {
				if (kind != Applied.NOTHING && random.nextInt(1 + revisions.size() / 3) == 0) {
					chosen.add(revision.id());
				}
			});
			Set<RevisionId> applied = oracle.closure(chosen);
			applied.removeIf((id) -> kind == Applied.WITH_HOLES && random.nextInt(5) == 0);
			return new World(RevisionGraph.of(revisions), oracle, applied, random);
		}

		Navigator navigator() {
			return new Navigator(this.graph, this.applied);
		}

		RevisionId anyRevision() {
			return this.graph.revisions().get(this.random.nextInt(this.graph.revisions().size())).id();
		}

		Set<RevisionId> allIds() {
			return Set.copyOf(ids(this.graph.revisions()));
		}

		void climb(List<Revision> steps) {
			Set<RevisionId> now = new HashSet<>(this.applied);
			Set<RevisionId> planned = new HashSet<>(ids(steps));
			for (Revision step : steps) {
				planned.remove(step.id());
				assertThat(this.oracle.needs(step)).noneMatch(planned::contains);
				assertThat(now.add(step.id())).isTrue();
				assertHeads(now);
			}
		}

		void descend(List<Revision> steps) {
			Set<RevisionId> now = new HashSet<>(this.applied);
			for (Revision step : steps) {
				assertThat(now.remove(step.id())).isTrue();
				assertThat(now)
					.noneMatch((id) -> this.oracle.needs(this.graph.find(id).orElseThrow()).contains(step.id()));
				assertHeads(now);
			}
		}

		private void assertHeads(Set<RevisionId> now) {
			assertThat(Set.copyOf(this.graph.currentHeads(now))).isEqualTo(this.oracle.maximal(now));
		}

		Set<RevisionId> carriers(Revision labelled) {
			Set<RevisionId> carriers = this.allIds()
				.stream()
				.filter((id) -> this.oracle.lineReaches(labelled.id(), id))
				.collect(Collectors.toCollection(HashSet::new));
			Revision here = labelled;
			while (isPlain(here)) {
				carriers.add(here.id());
				if (here.downRevisions().isEmpty()) {
					return carriers;
				}
				here = this.graph.find(here.downRevisions().get(0)).orElseThrow();
			}
			return carriers;
		}

		private boolean isPlain(Revision revision) {
			return !this.graph.branchPoints().contains(revision.id())
					&& !this.graph.mergePoints().contains(revision.id());
		}

	}

}
