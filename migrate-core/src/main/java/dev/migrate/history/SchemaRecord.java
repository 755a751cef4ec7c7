package dev.migrate.history;

import java.time.Instant;
import java.util.List;

/**
 * The record of the schema that a run left, without its listing.
 *
 * @param run the run
 * @param product the product and its major version, on which the text of a schema depends
 * @param scope the schemas of the database that were inspected, one a line; names without
 * a schema belong to the first one
 * @param hash the hash of the listing
 * @param drift the changes that others made since the run before, one a line
 * @param recordedAt the time of the record
 */
public record SchemaRecord(String run, String product, String scope, String hash, List<String> drift,
		Instant recordedAt) {

	public SchemaRecord {
		drift = List.copyOf(drift);
	}

}
