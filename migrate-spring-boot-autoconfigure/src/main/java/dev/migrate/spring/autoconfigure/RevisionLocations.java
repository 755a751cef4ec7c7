package dev.migrate.spring.autoconfigure;

import java.util.List;
import java.util.Locale;

import javax.sql.DataSource;

import org.springframework.boot.jdbc.DatabaseDriver;

/** Puts the name of the database in place of {@code {vendor}} in the locations. */
final class RevisionLocations {

	private static final String VENDOR = "{vendor}";

	private RevisionLocations() {
	}

	static List<String> resolve(List<String> locations, DataSource dataSource) {
		if (locations.stream().noneMatch((location) -> location.contains(VENDOR))) {
			return locations;
		}
		DatabaseDriver vendor = DatabaseIdentity.of(dataSource).vendor();
		String name = (vendor != DatabaseDriver.UNKNOWN) ? vendor.getId().toLowerCase(Locale.ROOT) : VENDOR;
		return locations.stream().map((location) -> location.replace(VENDOR, name)).toList();
	}

}
