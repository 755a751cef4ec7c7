package dev.migrate.internal.drift;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.internal.schema.ListingLine;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.SchemaListing;

/** The partitions that came or went, as jobs make and drop them. */
final class PassingPartitions {

	private static final String PARTITION = "partition of (parent ";

	private PassingPartitions() {
	}

	/**
	 * The tables that are a partition in the later listing and not in the earlier one.
	 * @param was the earlier listing
	 * @param is the later listing
	 * @return their names
	 */
	static Set<QualifiedName> come(SchemaListing was, SchemaListing is) {
		Map<String, ListingLine> before = bySubject(was);
		return is.objects()
			.stream()
			.filter(PassingPartitions::isPartition)
			.filter((line) -> !before.containsKey(line.subject()) || !isPartition(before.get(line.subject())))
			.flatMap(DriftFilter::name)
			.collect(Collectors.toSet());
	}

	private static Map<String, ListingLine> bySubject(SchemaListing listing) {
		Map<String, ListingLine> lines = new HashMap<>();
		listing.objects().forEach((line) -> lines.put(line.subject(), line));
		return lines;
	}

	private static boolean isPartition(ListingLine line) {
		return line.text().contains(PARTITION);
	}

}
