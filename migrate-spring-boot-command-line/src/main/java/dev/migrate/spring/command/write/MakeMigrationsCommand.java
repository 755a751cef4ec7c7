package dev.migrate.spring.command.write;

import java.util.Optional;

import dev.migrate.spring.command.CommandContext;
import dev.migrate.spring.command.compare.TargetSource;
import dev.migrate.spring.jpa.EntitySchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a new revision file, filled from the entities if there are any. */
@Command(name = "makemigrations", aliases = "create",
		description = { "Writes a new revision file with the differences between the database and the entities.",
				"It is 'revision --autogenerate'; with --empty, and in an application without entities and without "
						+ "schema.sql, it is 'revision'." },
		footer = { "%nExamples:", "  migrate makemigrations \"Add email to users\"",
				"  migrate makemigrations \"Name tasks\" --rename tasks.title=name",
				"  migrate makemigrations \"Drop priority\" --allow-drop", "  migrate create \"Add email to users\"",
				"  migrate create --empty \"Fill email\"      for SQL of your own" })
final class MakeMigrationsCommand extends RevisionCommand {

	@Option(names = "--empty", description = "Write it without statements, and compare nothing. Needs no database.")
	boolean empty;

	@Override
	public Optional<String> misuse() {
		return (this.empty && (this.autogenerate || isAsked()))
				? Optional.of("With --empty nothing is compared, so --autogenerate, --allow-drop, --rename, --online, "
						+ "--from, --target, --privileges and --scratch have no effect. Leave out one or the other.")
				: Optional.empty();
	}

	private boolean isAsked() {
		return this.generated.isAsked() || this.comparison.isAsked();
	}

	@Override
	boolean isGenerated(CommandContext context) {
		return !this.empty
				&& (isAsked() || EntitySchema.isIn(context.application()) || TargetSource.isConfigured(context));
	}

}
