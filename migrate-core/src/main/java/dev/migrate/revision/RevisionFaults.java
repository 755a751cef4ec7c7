package dev.migrate.revision;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import dev.migrate.error.Fault;
import dev.migrate.error.Location;

/** All faults of a set of revisions. */
final class RevisionFaults {

	private static final Comparator<Location> BY_PLACE = Comparator.comparing(Location::file)
		.thenComparing(Location::line);

	private RevisionFaults() {
	}

	// Sorted, so that the order of the files does not decide which of two revisions with
	// the same name is at fault.
	static List<Fault> byPlace(Collection<Revision> revisions) {
		List<Revision> byPlace = revisions.stream().sorted(Comparator.comparing(Revision::location, BY_PLACE)).toList();
		RevisionIndex index = new RevisionIndex(byPlace);
		Links needs = index.needs();
		return in(byPlace, index, needs, TopologicalOrder.of(needs));
	}

	static List<Fault> in(Collection<Revision> revisions, RevisionIndex index, Links needs, List<RevisionId> order) {
		boolean complete = order.size() == needs.ids().size();
		return Stream
			.of(NameFaults.in(revisions, index), LinkFaults.in(revisions, index),
					complete ? List.<Fault>of() : CycleFaults.in(index, needs))
			.flatMap(List::stream)
			.sorted(Comparator.comparing(Fault::location, BY_PLACE))
			.toList();
	}

}
