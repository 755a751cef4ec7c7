package dev.migrate.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.migrate.error.Fault;
import dev.migrate.error.Location;

/** The faults of identifiers and branch labels that occur twice or cannot be used. */
final class NameFaults {

	private final RevisionIndex index;

	private final Map<String, Revision> labels = new HashMap<>();

	private final List<Fault> faults = new ArrayList<>();

	private NameFaults(RevisionIndex index) {
		this.index = index;
	}

	static List<Fault> in(Collection<Revision> revisions, RevisionIndex index) {
		NameFaults search = new NameFaults(index);
		if (index.size() < revisions.size()) {
			revisions.forEach(search::addId);
		}
		revisions.forEach((revision) -> revision.branchLabels().forEach((label) -> search.addLabel(label, revision)));
		return search.faults;
	}

	private void addId(Revision revision) {
		Revision first = this.index.get(revision.id());
		if (!first.equals(revision)) {
			add(revision.location(), "Revision '" + revision.id() + "' exists twice: here and in " + first.location()
					+ ". Give one of them another identifier, or delete it.");
		}
	}

	private void addLabel(String label, Revision revision) {
		Location place = revision.keys().branchLabels();
		RevisionId.problem(label).ifPresent((problem) -> add(place, "Branch label: " + problem));
		Revision first = this.labels.putIfAbsent(label, revision);
		if (first != null && !first.equals(revision)) {
			add(place, "Branch label '" + label + "' is given twice: here and in " + first.keys().branchLabels()
					+ ". Only the first revision of a branch carries its label.");
		}
		Revision namesake = this.index.identified(label);
		if (namesake != null) {
			add(place, "Branch label '" + label + "' is also the identifier of the revision in " + namesake.location()
					+ ". Choose another label.");
		}
	}

	private void add(Location place, String problem) {
		this.faults.add(new Fault(place, problem));
	}

}
