package dev.migrate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import dev.migrate.database.UnsupportedFeatureException;
import dev.migrate.drift.Drift;
import dev.migrate.drift.DriftSettings;
import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.ErrorKind;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.internal.drift.DriftDetector;

/** Reports the changes of others in a schema. */
final class DriftReports {

	private final Dialect dialect;

	private final TableNaming naming;

	private final DriftDetector detector;

	private final Duration lockWait;

	DriftReports(Dialect dialect, TableNaming naming, DriftSettings settings, Duration lockWait) {
		this.dialect = dialect;
		this.naming = naming;
		this.detector = new DriftDetector(dialect, naming, settings);
		this.lockWait = lockWait;
	}

	Drift compare(Connection connection) throws SQLException {
		try {
			return this.detector.compare(connection, this.naming.tables(this.naming.schema()), this.lockWait);
		}
		catch (UnsupportedFeatureException ex) {
			return Drift.notCompared(null, ex.problem());
		}
		catch (SQLException ex) {
			if (this.dialect.errors().kind(ex) != ErrorKind.PASSING) {
				throw ex;
			}
			return Drift.notCompared(null, "Another session has locked an object of the schema: " + ex.getMessage());
		}
	}

}
