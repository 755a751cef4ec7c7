package dev.migrate.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import dev.migrate.error.Suggestions;
import org.jspecify.annotations.Nullable;

/**
 * Looks revisions up by identifier and branch label. The first of two equal names counts.
 */
final class RevisionIndex {

	private final Map<String, Revision> byId;

	private final Map<String, Revision> byLabel = new LinkedHashMap<>();

	RevisionIndex(Collection<Revision> revisions) {
		this.byId = new LinkedHashMap<>(2 * revisions.size());
		revisions.forEach((revision) -> this.byId.putIfAbsent(revision.id().value(), revision));
		this.byId.values()
			.forEach((revision) -> revision.branchLabels()
				.forEach((label) -> this.byLabel.putIfAbsent(label, revision)));
	}

	// The number of different identifiers.
	int size() {
		return this.byId.size();
	}

	@Nullable Revision find(RevisionId id) {
		return identified(id.value());
	}

	// The revision with a whole identifier, or null.
	@Nullable Revision identified(String name) {
		return this.byId.get(name);
	}

	Revision get(RevisionId id) {
		return Objects.requireNonNull(find(id));
	}

	List<Revision> all(Collection<RevisionId> ids) {
		return ids.stream().map(this::get).toList();
	}

	Optional<Revision> named(String name) {
		return Optional.ofNullable(this.byId.getOrDefault(name, this.byLabel.get(name)));
	}

	List<Revision> startingWith(String prefix) {
		return this.byId.values()
			.stream()
			.filter((revision) -> revision.id().value().startsWith(prefix))
			.sorted(Comparator.comparing(Revision::id))
			.toList();
	}

	String didYouMean(String name) {
		return didYouMean(name, List.of());
	}

	// For texts in which other words are allowed beside the names.
	String didYouMean(String name, Collection<String> words) {
		Set<String> names = new LinkedHashSet<>(this.byId.keySet());
		names.addAll(this.byLabel.keySet());
		names.addAll(words);
		return Suggestions.didYouMean(name, names);
	}

	// The links to down revisions, without loops and without links to missing revisions.
	Links lines() {
		return new Links(this.byId.values(), this::downRevisions);
	}

	// The links to down revisions and dependencies.
	Links needs() {
		return new Links(this.byId.values(), this::parents);
	}

	boolean hasDependencies() {
		return this.byId.values().stream().anyMatch((revision) -> !revision.dependsOn().isEmpty());
	}

	private List<RevisionId> downRevisions(Revision revision) {
		List<RevisionId> found = new ArrayList<>(revision.downRevisions().size());
		for (RevisionId down : revision.downRevisions()) {
			addUnlessItself(revision, find(down), found);
		}
		return found;
	}

	private List<RevisionId> parents(Revision revision) {
		List<RevisionId> found = downRevisions(revision);
		for (String name : revision.dependsOn()) {
			addUnlessItself(revision, named(name).orElse(null), found);
		}
		return found;
	}

	// Adds the identifier object that is the key of all maps, so look-ups need not
	// compare any characters.
	private static void addUnlessItself(Revision revision, @Nullable Revision other, List<RevisionId> found) {
		if (other != null && !other.id().equals(revision.id())) {
			found.add(other.id());
		}
	}

}
