package dev.migrate.spring.command.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.migrate.SchemaComparisons;
import dev.migrate.spring.command.CommandContext;
import dev.migrate.spring.command.CommandException;
import dev.migrate.spring.command.source.AuthoringProperties;
import dev.migrate.spring.jpa.EntitySchema;
import dev.migrate.targetschema.OtherDatabase;
import dev.migrate.targetschema.Privileges;
import dev.migrate.targetschema.SqlFile;
import dev.migrate.targetschema.TargetSchema;
import dev.migrate.url.DatabaseUrl;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** Finds the wanted schema of the application. */
public final class TargetSource {

	private static final String ENTITIES = "entities";

	private static final String CONVENTION = "classpath:schema.sql";

	private final CommandContext context;

	private final SchemaComparisons comparisons;

	private final Privileges privileges;

	TargetSource(CommandContext context, SchemaComparisons comparisons, Privileges privileges) {
		this.context = context;
		this.comparisons = comparisons;
		this.privileges = privileges;
	}

	/**
	 * Whether an application without entities names its wanted schema.
	 * @param context the application, and the output of the command
	 * @return whether the property is set, or {@code schema.sql} is on the class path
	 */
	public static boolean isConfigured(CommandContext context) {
		String target = AuthoringProperties.of(context.application().getEnvironment()).autogenerate().target();
		return (target != null && !target.isBlank()) || context.application().getResource(CONVENTION).exists();
	}

	// The named target, else the entities, else schema.sql.
	Optional<TargetSchema> find(@Nullable String option) {
		String named = (option != null) ? option
				: AuthoringProperties.of(this.context.application().getEnvironment()).autogenerate().target();
		if (named != null && !named.isBlank()) {
			return Optional.of(named(named.strip(), option != null));
		}
		return EntitySchema.of(this.context.application()).or(this::conventional);
	}

	TargetSchema get(@Nullable String option) {
		return find(option).orElseThrow(TargetSource::missing);
	}

	private TargetSchema named(String text, boolean typed) {
		if (text.toLowerCase(Locale.ROOT).equals(ENTITIES)) {
			return EntitySchema.of(this.context.application()).orElseThrow(TargetSource::missing);
		}
		if (ScratchSources.isUrl(text)) {
			DatabaseUrl url = ScratchSources.url(text, typed);
			return new OtherDatabase(url.redacted(), ScratchSources.server(this.context).named(url).dataSource());
		}
		return file(resource(text));
	}

	private Resource resource(String text) {
		return text.contains(":") ? this.context.application().getResource(text) : new FileSystemResource(text);
	}

	private Optional<TargetSchema> conventional() {
		Resource resource = this.context.application().getResource(CONVENTION);
		return resource.exists() ? Optional.of(file(resource)) : Optional.empty();
	}

	private TargetSchema file(Resource resource) {
		SqlFile file = this.comparisons.read(String.valueOf(resource.getFilename()), text(resource), this.privileges);
		if (!file.skipped().isEmpty()) {
			this.context.output().note("Left out of " + resource.getFilename() + ": " + words(file.skipped()));
		}
		return file.schema();
	}

	private static String text(Resource resource) {
		if (!resource.exists()) {
			throw unreadable(resource, "it does not exist");
		}
		try {
			return resource.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw unreadable(resource, String.valueOf(ex.getMessage()));
		}
	}

	private static CommandException unreadable(Resource resource, String problem) {
		return new CommandException(
				"The target schema cannot be read, " + resource.getDescription() + ": " + problem + ".",
				"Name an existing SQL file, or the URL of a database, with --target or migrate.autogenerate.target.");
	}

	private static String words(Map<String, Integer> skipped) {
		return skipped.entrySet()
			.stream()
			.map((entry) -> entry.getValue() + " " + entry.getKey())
			.collect(Collectors.joining(", "));
	}

	private static CommandException missing() {
		return new CommandException(
				"The wanted schema is not known: the application has no entities (there is no "
						+ "EntityManagerFactory in it), and no " + CONVENTION + ".",
				"Name a SQL file or a database with --target; look for its entities with: migrate doctor; or write the "
						+ "revision yourself: migrate revision -m \"...\"");
	}

}
