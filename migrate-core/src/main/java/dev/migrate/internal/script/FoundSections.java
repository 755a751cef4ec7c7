package dev.migrate.internal.script;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.migrate.script.Downgrade;
import dev.migrate.script.Section;

/** The sections of a file, with the faults that no single one of them has. */
final class FoundSections {

	private final Source source;

	private final Products products;

	private final Map<String, Marker> markers = new LinkedHashMap<>();

	private final Map<String, Section> upgrades = new LinkedHashMap<>();

	private final Map<String, Downgrade> downgrades = new LinkedHashMap<>();

	FoundSections(Source source, Products products) {
		this.source = source;
		this.products = products;
	}

	// Sees the marker of the next section.
	void begin(Marker marker) {
		Marker first = this.markers.putIfAbsent(marker.words(), marker);
		if (first != null) {
			this.source.fault(marker.position(),
					"This is a second section with '" + marker.words() + "'; the first is in line "
							+ this.source.location(first.position()).line() + ". A file has one of each kind.");
		}
	}

	// Sees the section of a marker as a whole.
	void end(Marker marker, Section section) {
		switch (marker.direction()) {
			case UPGRADE -> this.upgrades.put(marker.product(), section);
			case DOWNGRADE -> this.downgrades.put(marker.product(), (marker.irreversible() != null)
					? new Downgrade.Irreversible(marker.irreversible()) : new Downgrade.Available(section));
		}
	}

	Body body() {
		return new Body(this.upgrades, this.downgrades);
	}

	boolean hasUpgrade() {
		return !of(Direction.UPGRADE).isEmpty();
	}

	// A direction that other products have must not be missing for the one that counts.
	void reportMissing() {
		for (Direction direction : Direction.values()) {
			List<Marker> others = of(direction);
			if (!others.isEmpty() && others.stream().noneMatch(this::isOwn)) {
				this.source.fault(others.get(0).position(), missing(direction.word(),
						others.stream().map(Marker::product).collect(Collectors.joining(", ")), this.products.own()));
			}
		}
	}

	private static String missing(String direction, String others, String own) {
		return "The file has a section for the " + direction + " on " + others + ", and none for " + own
				+ ". Write '-- migrate:" + direction + " " + own + "', or '-- migrate:" + direction
				+ "' for all products that have no section of their own.";
	}

	// A section that the database keeps is one, and for its product.
	void reportUnlessOneOfItsOwn() {
		if (this.markers.size() != 1) {
			this.source.fault(0, "The text is not one section that starts with its marker.");
		}
		this.markers.values()
			.stream()
			.filter((marker) -> !isOwn(marker))
			.forEach((marker) -> this.source.fault(marker.position(),
					"This section is for " + marker.product() + ", and not for " + this.products.own() + "."));
	}

	private List<Marker> of(Direction direction) {
		return this.markers.values().stream().filter((marker) -> marker.direction() == direction).toList();
	}

	private boolean isOwn(Marker marker) {
		return marker.product().equals(Marker.ALL) || marker.product().equals(this.products.own());
	}

}
