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

	static List<Fault> in(Collection<Revision> revisions) {
		List<Revision> sorted = revisions.stream().sorted(Comparator.comparing(Revision::location, BY_PLACE)).toList();
		RevisionIndex index = new RevisionIndex(sorted);
		return Stream.of(NameFaults.in(sorted), LinkFaults.in(sorted, index), CycleFaults.in(index))
			.flatMap(List::stream)
			.sorted(Comparator.comparing(Fault::location, BY_PLACE))
			.toList();
	}

}
