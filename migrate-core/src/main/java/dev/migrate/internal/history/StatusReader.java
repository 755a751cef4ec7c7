package dev.migrate.internal.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import dev.migrate.history.HistoryEntry;
import dev.migrate.history.SchemaRecord;
import dev.migrate.lock.LockHolder;
import org.jspecify.annotations.Nullable;

/** Collects the rows of the status query. */
final class StatusReader {

	private final RowMappers mappers;

	private final List<AppliedRevision> applied = new ArrayList<>();

	private final List<HistoryEntry> history = new ArrayList<>();

	private @Nullable String product;

	private String user = "";

	private @Nullable String schema;

	private @Nullable LockHolder lockHolder;

	private @Nullable SchemaRecord leftSchema;

	StatusReader(RowMappers mappers) {
		this.mappers = mappers;
	}

	void read(ResultSet row) throws SQLException {
		if (this.product == null) {
			this.product = row.getString("product");
			this.user = row.getString("username");
			this.schema = row.getString("schema_name");
			this.lockHolder = this.mappers.lockHolder(row);
		}
		if (row.getString("r_revision") != null) {
			this.applied.add(this.mappers.applied(row));
		}
		if (row.getString("h_run") != null) {
			this.history.add(this.mappers.entry(row));
		}
		if (row.getString("s_run") != null) {
			this.leftSchema = this.mappers.schema(row);
		}
	}

	@Nullable StatusSnapshot snapshot() {
		this.history.sort((a, b) -> Long.compare(b.number(), a.number()));
		return (this.product != null) ? new StatusSnapshot(this.product, this.user, this.schema, this.lockHolder,
				new AppliedRevisions(this.applied), this.history, this.leftSchema) : null;
	}

}
