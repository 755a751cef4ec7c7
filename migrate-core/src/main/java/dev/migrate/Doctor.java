package dev.migrate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.database.Fact;
import dev.migrate.error.Fault;
import dev.migrate.error.MigrateException;
import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.internal.execution.Connections;
import dev.migrate.internal.script.LocationSurveyor;
import dev.migrate.internal.script.RevisionFiles;
import dev.migrate.script.LocationNotFoundException;
import dev.migrate.script.LocationSurvey;
import org.jspecify.annotations.Nullable;

/** Collects facts about the database and the files, and never fails. */
final class Doctor {

	private final List<String> locations;

	private final ClassLoader classLoader;

	private final TableNaming naming;

	Doctor(List<String> locations, ClassLoader classLoader, TableNaming naming) {
		this.locations = locations;
		this.classLoader = classLoader;
		this.naming = naming;
	}

	Diagnosis diagnose(DataSource dataSource) {
		List<Fact> facts = new ArrayList<>();
		Dialect dialect = null;
		try (Connection connection = Connections.open(dataSource)) {
			facts.add(Fact.of("url", Connections.url(connection)));
			facts.add(Fact.of("driver",
					connection.getMetaData().getDriverName() + " " + connection.getMetaData().getDriverVersion()));
			dialect = Dialects.of(connection);
			facts.addAll(facts(dialect, connection));
		}
		catch (MigrateException ex) {
			facts.add(Fact.unknown("connection", ex.problem() + " " + ex.action()));
		}
		catch (SQLException ex) {
			facts.add(Fact.unknown("connection", Connections.failed(ex).problem()));
		}
		List<LocationSurvey> surveys = this.locations.stream()
			.map((location) -> LocationSurveyor.survey(location, this.classLoader))
			.toList();
		return new Diagnosis(facts, surveys, faults(dialect));
	}

	private List<Fact> facts(Dialect dialect, Connection connection) {
		try {
			dialect.bookkeeping().check(this.naming);
			return dialect.diagnostics().facts(connection, this.naming);
		}
		catch (SQLException ex) {
			return List.of(Fact.unknown("database", "It cannot be asked: " + ex.getMessage()));
		}
	}

	// A missing location is not a fault here: the survey of the locations reports it.
	private List<Fault> faults(@Nullable Dialect dialect) {
		if (dialect != null) {
			try {
				return RevisionFiles.faults(this.locations, this.classLoader, Dialects.products(dialect));
			}
			catch (LocationNotFoundException ex) {
				return List.of();
			}
		}
		return List.of();
	}

}
