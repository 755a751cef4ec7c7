package dev.migrate.revision;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import dev.migrate.error.Fault;
import dev.migrate.error.Location;

/** Everything that is wrong with a set of revisions. */
final class RevisionFaults {

	private static final Comparator<Location> BY_PLACE = Comparator.comparing(Location::file)
		.thenComparing(Location::line);

	private RevisionFaults() {
	}

	static List<Revision> byPlace(Collection<Revision> revisions) {
		return revisions.stream().sorted(Comparator.comparing(Revision::location, BY_PLACE)).toList();
	}

	static List<Fault> in(List<Revision> byPlace, RevisionIndex index, Links needs, List<RevisionId> order) {
		boolean complete = order.size() == needs.ids().size();
		return Stream
			.of(NameFaults.in(byPlace), LinkFaults.in(byPlace, index),
					complete ? List.<Fault>of() : CycleFaults.in(index, needs))
			.flatMap(List::stream)
			.sorted(Comparator.comparing(Fault::location, BY_PLACE))
			.toList();
	}

}
