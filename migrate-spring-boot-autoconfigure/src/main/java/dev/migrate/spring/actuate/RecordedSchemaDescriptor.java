package dev.migrate.spring.actuate;

import java.time.Instant;
import java.util.List;

import dev.migrate.history.SchemaRecord;
import org.jspecify.annotations.Nullable;

/**
 * The record of the schema that the last run left.
 *
 * @param recordedAt the time of the record
 * @param run the run
 * @param hash the hash of the schema
 * @param drift what others had changed before the run, one change in each line
 */
public record RecordedSchemaDescriptor(Instant recordedAt, String run, String hash, List<String> drift) {

	static @Nullable RecordedSchemaDescriptor of(@Nullable SchemaRecord record) {
		return (record != null)
				? new RecordedSchemaDescriptor(record.recordedAt(), record.run(), record.hash(), record.drift()) : null;
	}

}
