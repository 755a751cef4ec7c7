package dev.migrate.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import dev.migrate.error.Fault;
import org.jspecify.annotations.Nullable;

/**
 * The faults of down revisions and dependencies that are missing, or lead back to their
 * own revision.
 */
final class LinkFaults {

	private static final int MAX_SUGGESTIONS = 20;

	private final RevisionIndex index;

	private final List<Fault> faults = new ArrayList<>();

	private int missing;

	private LinkFaults(RevisionIndex index) {
		this.index = index;
	}

	static List<Fault> in(Collection<Revision> revisions, RevisionIndex index) {
		LinkFaults search = new LinkFaults(index);
		revisions.forEach(search::add);
		return search.faults;
	}

	private void add(Revision revision) {
		for (RevisionId down : revision.downRevisions()) {
			add(revision, "down revision", down.value(), this.index.find(down));
		}
		for (String name : revision.dependsOn()) {
			add(revision, "dependency", name, this.index.named(name).orElse(null));
		}
	}

	private void add(Revision revision, String kind, String name, @Nullable Revision target) {
		if (target == null) {
			fault(revision, kind, name,
					"does not exist." + didYouMean(name) + " Correct the name, or bring its file back.");
		}
		else if (target.id().equals(revision.id())) {
			fault(revision, kind, name, "is the revision itself. Name another one, or none.");
		}
	}

	// Comparing names takes time, so only the first missing names get a suggestion.
	private String didYouMean(String name) {
		this.missing++;
		return (this.missing <= MAX_SUGGESTIONS) ? this.index.didYouMean(name) : "";
	}

	private void fault(Revision revision, String kind, String name, String problem) {
		this.faults.add(new Fault(revision.location(),
				"Revision '" + revision.id() + "' has the " + kind + " '" + name + "', which " + problem));
	}

}
