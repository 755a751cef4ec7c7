package dev.migrate.internal.drift;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.migrate.database.SchemaChange;
import dev.migrate.drift.Drift;
import dev.migrate.drift.DriftSettings;
import dev.migrate.drift.OnDrift;
import dev.migrate.history.SchemaRecord;
import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.InspectionScope;
import dev.migrate.internal.dialect.Inspector;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.internal.dialect.Tables;
import dev.migrate.internal.history.LeftSchema;
import dev.migrate.internal.history.SchemaRecords;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.SchemaListing;
import dev.migrate.targetschema.Privileges;
import org.jspecify.annotations.Nullable;

/** Compares schemas with those that runs left. Immutable. */
public final class DriftDetector {

	private final Dialect dialect;

	private final TableNaming naming;

	private final DriftSettings settings;

	/**
	 * Compares on one product.
	 * @param dialect its dialect
	 * @param naming the user's settings for the tables of Migrate
	 * @param settings the user's settings for drift
	 */
	public DriftDetector(Dialect dialect, TableNaming naming, DriftSettings settings) {
		this.dialect = dialect;
		this.naming = naming;
		this.settings = settings;
	}

	/**
	 * Compares the schema with the last one that a run left: one query, and an inspection
	 * if there is something to compare with, and another query if partitions are gone.
	 * @param connection a connection in autocommit mode
	 * @param tables the tables of Migrate
	 * @param lockWait the longest wait for an object that another session has locked
	 * @return the result
	 * @throws SQLException if the database fails
	 * @throws dev.migrate.database.UnsupportedFeatureException if it cannot be inspected
	 */
	public Drift compare(Connection connection, Tables tables, Duration lockWait) throws SQLException {
		if (this.settings.onDrift() == OnDrift.IGNORE) {
			return Drift.notCompared(null, "migrate.on-drift is ignore, so that runs do not record what they leave.");
		}
		Inspector place = this.dialect.inspector();
		LeftSchema left = new SchemaRecords(this.dialect, tables).newest(connection);
		if (left == null) {
			return Drift.notCompared(null, "No run has recorded yet what it left.");
		}
		Instant since = left.record().recordedAt();
		String obstacle = obstacle(place, connection, left);
		if (obstacle != null) {
			return Drift.notCompared(since, obstacle);
		}
		SchemaListing is = look(connection, lockWait).listing();
		return Drift.between(since, is.hash().equals(left.record().hash()) ? List.of()
				: changes(connection, tables, SchemaListing.parse(left.listing()), is));
	}

	// Partitions come and go at run time. But what a revision names, no job drops.
	private List<SchemaChange> changes(Connection connection, Tables tables, SchemaListing was, SchemaListing is)
			throws SQLException {
		Set<QualifiedName> passing = new HashSet<>(PassingPartitions.come(was, is));
		passing.addAll(RevisionMentions.without(connection, tables, PassingPartitions.come(is, was)));
		DriftFilter left = DriftFilter.of(this.settings.exclude(), passing, List.of(was, is));
		return was.without(left).changesTo(is.without(left));
	}

	// The obstacle to a comparison of a record with the present schema, or null if there
	// is none.
	private @Nullable String obstacle(Inspector place, Connection connection, LeftSchema left) throws SQLException {
		SchemaRecord record = left.record();
		String product = product(place, connection);
		if (left.overtakenAt() != null) {
			return "Revisions ran at " + left.overtakenAt() + " without a record of what they left: in a script, in "
					+ "a run that was killed, or with migrate.on-drift=ignore.";
		}
		if (!record.product().equals(product)) {
			return "The last run recorded what " + record.product() + " printed, and this is " + product + ".";
		}
		if (!record.scope().equals(String.join("\n", schemas(place, connection)))) {
			return "The last run looked at other schemas: " + record.scope().replace("\n", ", ") + ".";
		}
		return record.hash().startsWith(SchemaListing.VERSION + ":") ? null
				: "The last run was made by another version of Migrate, which lists a schema in another way.";
	}

	/**
	 * Reads the schema, by one inspection.
	 * @param connection a connection in autocommit mode
	 * @param lockWait the longest wait for an object that another session has locked
	 * @return the schema
	 * @throws SQLException if the database fails
	 * @throws dev.migrate.database.UnsupportedFeatureException if it cannot be inspected
	 */
	public SchemaView look(Connection connection, Duration lockWait) throws SQLException {
		Inspector place = this.dialect.inspector();
		List<String> schemas = schemas(place, connection);
		InspectionScope scope = new InspectionScope(schemas, schemas.subList(0, 1), this.naming, Privileges.LEFT_OUT);
		return new SchemaView(product(place, connection), String.join("\n", schemas),
				this.dialect.inspector().inspect(connection, scope, lockWait).listing());
	}

	/**
	 * Records a schema as the one that a run leaves.
	 * @param connection a connection in a transaction
	 * @param tables the tables of Migrate
	 * @param view the schema
	 * @param run the run
	 * @param before the changes of others before the run, or {@code null} if unknown
	 * @throws SQLException if the database fails
	 */
	public void record(Connection connection, Tables tables, SchemaView view, String run, @Nullable Drift before)
			throws SQLException {
		List<String> drift = (before != null) ? before.describe() : List.of();
		new SchemaRecords(this.dialect, tables).add(connection, view.record(run, drift), view.listing().text());
	}

	private List<String> schemas(Inspector place, Connection connection) throws SQLException {
		String current = place.currentSchema(connection);
		return Stream.concat(Stream.of(current), this.settings.schemas().stream().sorted()).distinct().toList();
	}

	private String product(Inspector place, Connection connection) throws SQLException {
		return this.dialect.product() + " " + place.serverVersion(connection);
	}

}
