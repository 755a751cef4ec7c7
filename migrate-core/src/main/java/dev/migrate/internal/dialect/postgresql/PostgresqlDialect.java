package dev.migrate.internal.dialect.postgresql;

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
import dev.migrate.internal.dialect.postgresql.catalog.PostgresqlInspector;
import dev.migrate.internal.dialect.postgresql.rendering.PostgresqlRenderer;
import dev.migrate.internal.lock.MigrationLock;
import dev.migrate.internal.script.Syntax;
import dev.migrate.lock.LockMode;

/** PostgreSQL 14 and later, with the driver of its own project. */
public final class PostgresqlDialect implements Dialect {

	private final Syntax syntax = new PostgresqlSyntax();

	private final Bookkeeping bookkeeping = new PostgresqlBookkeeping();

	private final Sessions sessions = new PostgresqlSessions();

	private final Statements statements = new PostgresqlStatements();

	private final Diagnostics diagnostics = new PostgresqlDiagnostics();

	private final Losses losses = new PostgresqlLosses();

	private final Errors errors = new PostgresqlErrors();

	private final Inspector inspector = new PostgresqlInspector();

	private final ScratchSpace scratch = new PostgresqlScratchSpace();

	private final ScratchDatabases scratchDatabases = new PostgresqlScratchDatabases();

	private final ClientScripts scripts = new PsqlScripts(this.syntax, this.bookkeeping);

	private final Contents contents = new InspectedContents(this.inspector);

	private final Renderer renderer = new PostgresqlRenderer();

	@Override
	public String product() {
		return "PostgreSQL";
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
	public Inspector inspector() {
		return this.inspector;
	}

	@Override
	public ScratchSpace scratch() {
		return this.scratch;
	}

	@Override
	public ScratchDatabases scratchDatabases() {
		return this.scratchDatabases;
	}

	@Override
	public ClientScripts scripts() {
		return this.scripts;
	}

	@Override
	public Contents contents() {
		return this.contents;
	}

	@Override
	public Renderer renderer() {
		return this.renderer;
	}

	@Override
	public MigrationLock lock(LockMode mode, TableNaming naming, SessionFacts facts) {
		String schema = (facts.schema() != null) ? facts.schema() : "";
		String key = PostgresqlText.lockKey(PostgresqlText.literal(schema), naming.prefix());
		return switch (mode) {
			case SESSION -> new PostgresqlSessionLock(key);
			case TRANSACTION -> new PostgresqlTransactionLock(key);
		};
	}

}
