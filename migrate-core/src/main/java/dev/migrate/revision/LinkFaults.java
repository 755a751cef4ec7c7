package dev.migrate.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import dev.migrate.error.Fault;
import dev.migrate.error.Location;
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
		Link down = new Link(revision, "down revision", revision.keys().downRevisions());
		for (RevisionId id : revision.downRevisions()) {
			add(down, id.value(), this.index.find(id));
		}
		Link dependency = new Link(revision, "dependency", revision.keys().dependsOn());
		for (String name : revision.dependsOn()) {
			add(dependency, name, this.index.named(name).orElse(null));
		}
	}

	private void add(Link link, String name, @Nullable Revision target) {
		if (target == null) {
			fault(link, name, "does not exist." + didYouMean(name) + " Correct the name, or bring its file back.");
		}
		else if (target.id().equals(link.revision().id())) {
			fault(link, name, "is the revision itself. Name another one, or none.");
		}
	}

	// Comparing names takes time, so only the first missing names get a suggestion.
	private String didYouMean(String name) {
		this.missing++;
		return (this.missing <= MAX_SUGGESTIONS) ? this.index.didYouMean(name) : "";
	}

	private void fault(Link link, String name, String problem) {
		this.faults.add(new Fault(link.location(), "Revision '" + link.revision().id() + "' has the " + link.kind()
				+ " '" + name + "', which " + problem));
	}

	/**
	 * The way in which a revision names others.
	 */
	private record Link(Revision revision, String kind, Location location) {
	}

}
