package dev.migrate.internal.drift;

import java.time.Instant;
import java.util.List;

import dev.migrate.history.SchemaRecord;
import dev.migrate.internal.schema.SchemaListing;

/**
 * A schema as it was at one moment.
 *
 * @param product the product and its major version, which decide how a schema is printed
 * @param scope the schemas of the database that were read, each in its own line
 * @param listing their content
 */
public record SchemaView(String product, String scope, SchemaListing listing) {

	// The record of it for the database, without the listing.
	SchemaRecord record(String run, List<String> drift) {
		return new SchemaRecord(run, this.product, this.scope, this.listing.hash(), drift, Instant.now());
	}

}
