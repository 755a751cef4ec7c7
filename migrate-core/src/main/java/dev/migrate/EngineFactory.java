package dev.migrate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.error.Fault;
import dev.migrate.execution.DatabaseAhead;
import dev.migrate.execution.UnknownDatabase;
import dev.migrate.internal.autogenerate.Autogenerator;
import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.internal.execution.Executor;
import dev.migrate.internal.execution.KnownRevisions;
import dev.migrate.internal.execution.Planner;
import dev.migrate.internal.execution.RunSettings;
import dev.migrate.internal.history.HistoryStore;
import dev.migrate.internal.offline.ScriptWriter;
import dev.migrate.internal.script.Redaction;
import dev.migrate.internal.script.RevisionFiles;
import dev.migrate.script.RevisionScript;
import dev.migrate.script.RevisionScripts;
import org.jspecify.annotations.Nullable;

/**
 * Makes the engine when the first connection tells the product, and keeps it.
 */
final class EngineFactory {

	private final List<String> locations;

	private final ClassLoader classLoader;

	private final TableNaming naming;

	private final DatabaseAhead ahead;

	private final UnknownDatabase unknown;

	private final RunSettings settings;

	private final NamedProducts products;

	private @Nullable Engine engine;

	private Dialect dialect;

	// The product may be known before the first connection.
	EngineFactory(List<String> locations, ClassLoader classLoader, TableNaming naming, DatabaseAhead ahead,
			UnknownDatabase unknown, RunSettings settings, NamedProducts products) {
		this.locations = locations;
		this.classLoader = classLoader;
		this.naming = naming;
		this.ahead = ahead;
		this.unknown = unknown;
		this.settings = settings;
		this.products = products;
		this.dialect = products.assumedForHeaders();
	}

	// The dialect for work without a connection.
	Dialect assumed() {
		return this.products.assumed();
	}

	synchronized Engine engine(Connection connection) throws SQLException {
		if (this.engine == null) {
			this.dialect = Dialects.of(connection);
			this.engine = create(this.dialect);
		}
		return this.engine;
	}

	// Headers are alike in all databases.
	synchronized RevisionScripts scripts() {
		return (this.engine != null) ? this.engine.scripts() : scan(this.dialect);
	}

	// Reads files outside the locations.
	synchronized List<RevisionScript> read(List<String> places) {
		return RevisionFiles.read(places, this.classLoader, Dialects.products(this.dialect));
	}

	private RevisionScripts scan(Dialect dialect) {
		return RevisionFiles.scan(this.locations, this.classLoader, Dialects.products(dialect));
	}

	// What is wrong with the files on any of their products.
	List<Fault> faults() {
		return this.products.dialects()
			.stream()
			.flatMap((dialect) -> RevisionFiles.faults(this.locations, this.classLoader, Dialects.products(dialect))
				.stream())
			.distinct()
			.toList();
	}

	List<String> advice() {
		return new Advice(scripts(), this.classLoader).sentences();
	}

	// The history of a database, for reading without the files.
	HistoryStore history(Connection connection) throws SQLException {
		Dialect dialect = Dialects.of(connection);
		dialect.bookkeeping().check(this.naming);
		return new HistoryStore(dialect, this.naming);
	}

	Doctor doctor() {
		return new Doctor(this.locations, this.classLoader, this.naming);
	}

	// The executor for work without the files.
	Executor executor(Connection connection) throws SQLException {
		Dialect dialect = Dialects.of(connection);
		dialect.bookkeeping().check(this.naming);
		return new Executor(dialect, this.settings);
	}

	private Engine create(Dialect dialect) {
		KnownRevisions known = known(dialect);
		return new Engine(planner(known, dialect), new Executor(dialect, this.settings),
				new Reports(known, dialect, this.naming, new Redaction(this.settings.placeholders())), known.scripts(),
				new DatabaseScripts(known, dialect, this.naming, writer(dialect)),
				new Autogenerator(dialect, this.naming));
	}

	// Needs no files.
	DriftReports drift(Connection connection) throws SQLException {
		Dialect dialect = Dialects.of(connection);
		dialect.bookkeeping().check(this.naming);
		return new DriftReports(dialect, this.naming, this.settings.drift(), this.settings.ladder().longestWait());
	}

	// Reads the files.
	KnownRevisions known(Dialect dialect) {
		dialect.bookkeeping().check(this.naming);
		return new KnownRevisions(scan(dialect));
	}

	Planner planner(KnownRevisions known, Dialect dialect) {
		return new Planner(known, dialect, this.settings.placeholders(), this.ahead);
	}

	// The same files on another database, for runs without listeners.
	EngineFactory on(DataSource database) {
		return new EngineFactory(this.locations, this.classLoader, this.naming, this.ahead, UnknownDatabase.APPLY,
				this.settings.quietlyOn(database), this.products);
	}

	UnknownDatabase unknownDatabase() {
		return this.unknown;
	}

	TableNaming naming() {
		return this.naming;
	}

	// The source of connections for work that must not use a connection of a pool.
	DataSource runs() {
		return this.settings.runs();
	}

	ScriptWriter writer(Dialect dialect) {
		return new ScriptWriter(dialect, this.naming, this.settings.placeholders(), this.settings.applicationVersion());
	}

}
