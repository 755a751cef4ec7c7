package dev.migrate.drift;

import java.time.Instant;
import java.util.List;

import dev.migrate.history.SchemaRecord;
import dev.migrate.schema.SchemaListing;

/**
 * A schema as somebody saw it.
 *
 * @param product the product and its major version, which decide how a schema is printed
 * @param scope the schemas of the database that were looked at, each in its own line
 * @param listing what is in them
 */
public record SchemaView(String product, String scope, SchemaListing listing) {

	// What the database is to remember of it, but for the listing.
	SchemaRecord record(String run, List<String> drift) {
		return new SchemaRecord(run, this.product, this.scope, this.listing.hash(), drift, Instant.now());
	}

}
