package dev.migrate.spring.command.write;

import java.util.Optional;

import dev.migrate.spring.command.CommandContext;
import dev.migrate.spring.command.compare.TargetSource;
import dev.migrate.spring.jpa.EntitySchema;
import picocli.CommandLine.Command;

/** Writes a new revision file, filled from the entities if there are any. */
@Command(name = "makemigrations",
		description = { "Writes a new revision file with the differences between the database and the entities.",
				"It is 'revision --autogenerate'; in an application without entities and without "
						+ "schema.sql it is 'revision'." },
		footer = { "%nExamples:", "  migrate makemigrations \"Add email to users\"",
				"  migrate makemigrations \"Name tasks\" --rename tasks.title=name",
				"  migrate makemigrations \"Drop priority\" --allow-drop" })
final class MakeMigrationsCommand extends RevisionCommand {

	@Override
	public Optional<String> misuse() {
		return Optional.empty();
	}

	@Override
	boolean isGenerated(CommandContext context) {
		return this.generated.isAsked() || this.comparison.isAsked() || EntitySchema.isIn(context.application())
				|| TargetSource.isConfigured(context);
	}

}
