package dev.migrate.revision;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A database at some place in a graph. A move returns the steps and the heads after them,
 * like {@code "b c -> c"}, and checks that no step comes too early.
 */
record Journey(RevisionGraph graph, Set<RevisionId> applied) {

	static Journey from(RevisionGraph graph, String... appliedHeads) {
		return new Journey(graph, graph.needs().down(Graphs.ids(appliedHeads)));
	}

	static Journey withHoles(RevisionGraph graph, String... applied) {
		return new Journey(graph, Set.copyOf(Graphs.ids(applied)));
	}

	String upgrade(String target) {
		Set<RevisionId> now = new HashSet<>(this.applied);
		List<Revision> steps = navigator().upgrade(Target.parse(target));
		for (Revision step : steps) {
			assertThat(now).as("below " + step.id()).containsAll(this.graph.parents(step.id()));
			assertThat(now.add(step.id())).as("applied once").isTrue();
		}
		return words(steps) + " -> " + heads(now);
	}

	String downgrade(String target) {
		Set<RevisionId> now = new HashSet<>(this.applied);
		List<Revision> steps = navigator().downgrade(Target.parse(target));
		for (Revision step : steps) {
			assertThat(this.graph.children(step.id())).as("above " + step.id()).noneMatch(now::contains);
			assertThat(now.remove(step.id())).as("taken back once").isTrue();
		}
		return words(steps) + " -> " + heads(now);
	}

	String stamp(String... targets) {
		List<Target> parsed = Arrays.stream(targets).map(Target::parse).toList();
		return words(navigator().stamp(parsed), RevisionId::value);
	}

	String resolve(String target) {
		return words(navigator().resolve(Target.parse(target)), RevisionId::value);
	}

	String list(String range) {
		return words(navigator().list(TargetRange.parse(range)));
	}

	private Navigator navigator() {
		return new Navigator(this.graph, this.applied);
	}

	private String heads(Set<RevisionId> now) {
		return now.isEmpty() ? "base" : words(this.graph.currentHeads(now), RevisionId::value);
	}

	private static String words(Collection<Revision> revisions) {
		return words(revisions, (revision) -> revision.id().value());
	}

	private static <T> String words(Collection<T> values, Function<T, String> word) {
		return values.isEmpty() ? "nothing" : values.stream().map(word).collect(Collectors.joining(" "));
	}

}
