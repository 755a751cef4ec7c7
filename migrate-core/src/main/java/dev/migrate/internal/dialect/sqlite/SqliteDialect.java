package dev.migrate.internal.dialect.sqlite;

import dev.migrate.database.UnsupportedFeatureException;
import dev.migrate.internal.dialect.Bookkeeping;
import dev.migrate.internal.dialect.ClientScripts;
import dev.migrate.internal.dialect.Contents;
import dev.migrate.internal.dialect.Diagnostics;
import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.Errors;
import dev.migrate.internal.dialect.InspectedContents;
import dev.migrate.internal.dialect.Inspector;
import dev.migrate.internal.dialect.Losses;
import dev.migrate.internal.dialect.Renderer;
import dev.migrate.internal.dialect.ScratchDatabases;
import dev.migrate.internal.dialect.ScratchSpace;
import dev.migrate.internal.dialect.SessionFacts;
import dev.migrate.internal.dialect.Sessions;
import dev.migrate.internal.dialect.Statements;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.internal.dialect.sqlite.catalog.SqliteInspector;
import dev.migrate.internal.lock.MigrationLock;
import dev.migrate.internal.script.Syntax;
import dev.migrate.lock.LockMode;

/** SQLite 3.39 and later, with the driver of Xerial. */
public final class SqliteDialect implements Dialect {

	private final Syntax syntax = new SqliteSyntax();

	private final Bookkeeping bookkeeping = new SqliteBookkeeping();

	private final Sessions sessions = new SqliteSessions();

	private final Statements statements = new SqliteStatements();

	private final Diagnostics diagnostics = new SqliteDiagnostics();

	private final Losses losses = new SqliteLosses();

	private final Inspector inspector = new SqliteInspector();

	private final Contents contents = new InspectedContents(this.inspector);

	private final Errors errors = new SqliteErrors();

	@Override
	public String product() {
		return "SQLite";
	}

	@Override
	public Syntax syntax() {
		return this.syntax;
	}

	@Override
	public Bookkeeping bookkeeping() {
		return this.bookkeeping;
	}

	@Override
	public Sessions sessions() {
		return this.sessions;
	}

	@Override
	public Statements statements() {
		return this.statements;
	}

	@Override
	public Diagnostics diagnostics() {
		return this.diagnostics;
	}

	@Override
	public Losses losses() {
		return this.losses;
	}

	@Override
	public Errors errors() {
		return this.errors;
	}

	@Override
	public Contents contents() {
		return this.contents;
	}

	@Override
	public Inspector inspector() {
		return this.inspector;
	}

	@Override
	public ScratchSpace scratch() {
		throw notCompared();
	}

	@Override
	public ScratchDatabases scratchDatabases() {
		throw notCompared();
	}

	@Override
	public ClientScripts scripts() {
		throw new UnsupportedFeatureException(
				"There are no scripts for SQLite. Runs exclude each other with a lock of the operating system next to "
						+ "the database, which its shell cannot take.",
				"Run upgrade, downgrade or stamp on the database itself, without --sql; migrate plan shows the steps "
						+ "before.");
	}

	@Override
	public Renderer renderer() {
		throw notCompared();
	}

	private static UnsupportedFeatureException notCompared() {
		return new UnsupportedFeatureException("A SQLite database cannot be compared with a target schema.",
				"Write its revisions by hand, into the file that this command makes: migrate create --empty \"...\"; or "
						+ "have them generated from a PostgreSQL database.");
	}

	// Only one transaction writes at a time anyway, and the lock belongs to a process, so
	// both modes are the same.
	@Override
	public MigrationLock lock(LockMode mode, TableNaming naming, SessionFacts facts) {
		return new SqliteLock();
	}

}
