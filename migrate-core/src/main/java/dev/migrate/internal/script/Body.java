package dev.migrate.internal.script;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.script.Checksum;
import dev.migrate.script.Downgrade;
import dev.migrate.script.Section;
import org.jspecify.annotations.Nullable;

/**
 * The sections of a file. The key is the product that a section is for, or
 * {@link Marker#ALL} for the products that have none of their own.
 *
 * @param upgrades the upgrade sections
 * @param downgrades the downgrade sections
 */
record Body(Map<String, Section> upgrades, Map<String, Downgrade> downgrades) {

	Body {
		upgrades = Map.copyOf(upgrades);
		downgrades = Map.copyOf(downgrades);
	}

	@Nullable Section upgrade(String product) {
		Section own = this.upgrades.get(product);
		return (own != null) ? own : this.upgrades.get(Marker.ALL);
	}

	Downgrade downgrade(String product) {
		Downgrade own = this.downgrades.get(product);
		return (own != null) ? own : this.downgrades.getOrDefault(Marker.ALL, new Downgrade.Missing());
	}

	// The checksums of the revision on any product.
	Set<Checksum> checksums() {
		return this.upgrades.values().stream().map(Section::checksum).collect(Collectors.toSet());
	}

}
