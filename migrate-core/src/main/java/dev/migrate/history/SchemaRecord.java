package dev.migrate.history;

import java.time.Instant;
import java.util.List;

/**
 * What the database remembers of the schema that a run left, but for its listing.
 *
 * @param run the run
 * @param product the product and its major version, which decide how a schema is printed
 * @param scope the schemas of the database that were looked at, each in its own line; the
 * first one is that of names that are not qualified
 * @param hash the hash of the listing
 * @param drift what others had changed since the run before, one change in each line
 * @param recordedAt when
 */
public record SchemaRecord(String run, String product, String scope, String hash, List<String> drift,
		Instant recordedAt) {

	public SchemaRecord {
		drift = List.copyOf(drift);
	}

}
