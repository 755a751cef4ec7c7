package dev.migrate.spring.command.run;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import dev.migrate.execution.DatabaseUnavailableException;
import dev.migrate.offline.MigrationScript;
import dev.migrate.offline.UnknownStartException;
import dev.migrate.spring.autoconfigure.MigrationDataSourceException;
import dev.migrate.spring.command.CommandContext;
import dev.migrate.spring.command.ExitCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of the commands that can write a script instead of running. */
final class ScriptOptions {

	@Option(names = "--sql",
			description = "Run nothing: write a script for psql -X -f to standard output. It starts at the state "
					+ "of the database, or at the start of a range, which needs no database.")
	boolean sql;

	@Option(names = "--tag", paramLabel = "TAG",
			description = "The value of the placeholder 'tag' in revisions; the same as -x tag=TAG.")
	@Nullable String tag;

	Map<String, Object> properties() {
		return (this.tag != null) ? Map.of("migrate.placeholders[tag]", this.tag) : Map.of();
	}

	// A range claims a position of the database. A run reads the position instead, so a
	// range is only for scripts.
	Optional<String> misuse(String command, @Nullable Way way) {
		if (way == null || way.range() == null) {
			return Optional.empty();
		}
		if (way.range().asksDatabase()) {
			return Optional.of(UnknownStartException.problem(way.range())
					+ " Name revisions, or type only where to go: migrate " + command + " --sql TARGET");
		}
		if (this.sql) {
			return Optional.empty();
		}
		return Optional.of("A range such as " + way + " is for scripts. Type: migrate " + command + " --sql " + way
				+ ", or without a script: migrate " + command + " " + way.target());
	}

	ExitCode write(CommandContext context, String otherwise, Supplier<MigrationScript> script) {
		try {
			context.output().print(ScriptReport.of(script.get()));
			return ExitCode.DONE;
		}
		catch (DatabaseUnavailableException | MigrationDataSourceException ex) {
			context.output().note("Without a database, name the start of the script: " + otherwise);
			throw ex;
		}
	}

}
