package dev.migrate.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import dev.migrate.error.Location;

/** Revisions with several bases, forks, merges, dependencies and labels. */
final class RandomGraphs {

	private final Random random;

	private final List<Revision> revisions = new ArrayList<>();

	RandomGraphs(Random random) {
		this.random = random;
	}

	List<Revision> next() {
		int size = 1 + ((this.random.nextInt(5) == 0) ? this.random.nextInt(200) : this.random.nextInt(20));
		for (int i = 0; i < size; i++) {
			this.revisions.add(revision(i));
		}
		Collections.shuffle(this.revisions, this.random);
		return this.revisions;
	}

	private Revision revision(int index) {
		RevisionId id = new RevisionId(Integer.toHexString(this.random.nextInt()) + "_" + index);
		List<String> labels = (this.random.nextInt(6) == 0) ? List.of("label" + index) : List.of();
		return new Revision(id, downRevisions(), dependencies(), labels, "", null, new Location(id + ".sql", 1));
	}

	private List<RevisionId> downRevisions() {
		boolean base = this.revisions.isEmpty() || this.random.nextInt(12) == 0;
		int count = base ? 0 : 1 + ((this.random.nextInt(4) == 0) ? this.random.nextInt(3) : 0);
		Set<RevisionId> downRevisions = new HashSet<>();
		for (int i = 0; i < count; i++) {
			downRevisions.add(recent().id());
		}
		return List.copyOf(downRevisions);
	}

	private List<String> dependencies() {
		if (this.revisions.isEmpty() || this.random.nextInt(5) != 0) {
			return List.of();
		}
		Revision other = this.revisions.get(this.random.nextInt(this.revisions.size()));
		return List.of(other.branchLabels().isEmpty() ? other.id().value() : other.branchLabels().get(0));
	}

	private Revision recent() {
		int span = Math.min(this.revisions.size(), 4);
		return this.revisions.get(this.revisions.size() - 1 - this.random.nextInt(span));
	}

}
