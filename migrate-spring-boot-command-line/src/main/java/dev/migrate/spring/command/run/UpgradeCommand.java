package dev.migrate.spring.command.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.migrate.Migrate;
import dev.migrate.SchemaComparisons;
import dev.migrate.UpgradeResult;
import dev.migrate.execution.UnknownDatabase;
import dev.migrate.execution.UnknownDatabaseException;
import dev.migrate.spring.autoconfigure.DatabaseServer;
import dev.migrate.spring.command.ApplicationCommand;
import dev.migrate.spring.command.CheckedCommand;
import dev.migrate.spring.command.CommandContext;
import dev.migrate.spring.command.ConfiguringCommand;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.output.Ink;
import dev.migrate.spring.command.output.Report;
import dev.migrate.spring.command.output.Text;
import dev.migrate.spring.command.output.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Applies revisions. */
@Command(name = "upgrade", aliases = "migrate", description = "Applies the pending revisions up to a target.",
		footer = { "%nExamples:", "  migrate upgrade                      all that is pending",
				"  migrate upgrade +1                   the next revision",
				"  migrate upgrade --sql > up.sql       what would be run now, for psql -X -f",
				"  migrate upgrade --sql base:heads     the same for an empty database, without asking one" })
final class UpgradeCommand implements ApplicationCommand, CheckedCommand, ConfiguringCommand {

	@Parameters(arity = "0..1", paramLabel = "TARGET",
			description = "Where to go. Default: migrate.target, which is heads. With --sql also a range: FROM:TO.")
	@Nullable Way way;

	@Option(names = "--on-unknown-database", paramLabel = "REACTION",
			description = "The reaction to a database that has tables and no revision: fail, or apply the revisions "
					+ "beside them. Default: migrate.on-unknown-database, which is fail.")
	@Nullable UnknownDatabase onUnknownDatabase;

	@Mixin
	ScriptOptions script = new ScriptOptions();

	@Override
	public Optional<String> misuse() {
		return this.script.misuse("upgrade", this.way);
	}

	@Override
	public Map<String, Object> properties() {
		Map<String, Object> properties = new HashMap<>(this.script.properties());
		if (this.onUnknownDatabase != null) {
			properties.put("migrate.on-unknown-database", this.onUnknownDatabase.name());
		}
		return properties;
	}

	@Override
	public ExitCode run(CommandContext context) {
		try {
			return upgrade(context);
		}
		catch (UnknownDatabaseException ex) {
			DatabaseServer server = context.application()
				.getBeanProvider(DatabaseServer.class)
				.getIfAvailable(DatabaseServer::unknown);
			throw SchemaComparisons.of(context.migrate(), server.scratch()).explain(ex);
		}
	}

	private ExitCode upgrade(CommandContext context) {
		Way to = (this.way != null) ? this.way : new Way(null, context.properties().target());
		Migrate migrate = context.migrate();
		if (this.script.sql) {
			return this.script.write(context, "migrate upgrade --sql base:" + to.target(),
					() -> to.follow((range) -> migrate.offline().upgrade(range), migrate::upgradeScript));
		}
		UpgradeResult result = migrate.upgrade(to.target());
		context.output().print(new UpgradeReport(Words.ids(result.applied()), Words.ids(result.current())));
		context.tellAboutFiles();
		return ExitCode.DONE;
	}

	record UpgradeReport(List<String> applied, List<String> current) implements Report {

		@Override
		public void print(Text text) {
			String done = this.applied.isEmpty() ? "Nothing to do"
					: "Applied " + Words.count(this.applied.size(), "revision");
			text.line(done + ", the database is at " + text.in(Ink.CURRENT, Words.place(this.current)));
		}

	}

}
