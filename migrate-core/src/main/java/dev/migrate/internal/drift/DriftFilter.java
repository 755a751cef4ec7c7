package dev.migrate.internal.drift;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.migrate.internal.diff.ExcludedNames;
import dev.migrate.internal.schema.ListingLine;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.SchemaListing;

/**
 * The things of two listings that do not count as drift: those that a person excludes,
 * and partitions that come and go.
 */
final class DriftFilter implements Predicate<ListingLine> {

	private static final String COLUMN = "column ";

	private final Set<String> subjects = new HashSet<>();

	private final ExcludedNames excluded;

	private final List<SchemaListing> listings;

	private DriftFilter(ExcludedNames excluded, List<SchemaListing> listings) {
		this.excluded = excluded;
		this.listings = listings;
	}

	/**
	 * Decides what to leave out of two listings.
	 * @param patterns the patterns of excluded things
	 * @param partitions the partitions to leave out
	 * @param listings the listings
	 * @return the filter, which tells the lines to leave out
	 */
	static DriftFilter of(List<String> patterns, Collection<QualifiedName> partitions, List<SchemaListing> listings) {
		List<ListingLine> objects = listings.stream().flatMap((listing) -> listing.objects().stream()).toList();
		List<QualifiedName> names = objects.stream().flatMap((line) -> name(line)).toList();
		DriftFilter filter = new DriftFilter(ExcludedNames.of(patterns, names), listings);
		names.stream()
			.filter((name) -> filter.excluded.hasObject(name) || partitions.contains(name))
			.distinct()
			.forEach((name) -> filter.exclude(name, objects));
		return filter;
	}

	// With an object go those that cannot exist without it: its sequences and partitions.
	private void exclude(QualifiedName name, List<ListingLine> objects) {
		for (ListingLine line : objects) {
			boolean same = name(line).anyMatch(name::equals);
			boolean below = line.mentions("owned by (table", name) || line.mentions("partition of (parent", name);
			if ((same || below) && this.subjects.add(line.subject())) {
				name(line).forEach((found) -> exclude(found, objects));
			}
		}
	}

	/**
	 * The object of a line.
	 * @param line a line about an object
	 * @return the name, unless the object is outside of a schema
	 */
	static Stream<QualifiedName> name(ListingLine line) {
		List<String> parts = line.name();
		return (parts.size() < 2) ? Stream.empty() : Stream.of(new QualifiedName(parts.get(0), parts.get(1)));
	}

	@Override
	public boolean test(ListingLine line) {
		boolean object = this.listings.stream()
			.anyMatch((listing) -> this.subjects.contains(listing.object(line).subject()));
		return object || (line.subject().startsWith(COLUMN) && isExcludedColumn(line.name()));
	}

	private boolean isExcludedColumn(List<String> name) {
		return name.size() > 2 && this.excluded.hasColumn(new QualifiedName(name.get(0), name.get(1)), name.get(2));
	}

}
