package dev.migrate.spring.command.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dev.migrate.comparison.Place;
import dev.migrate.comparison.ScratchNote;
import dev.migrate.comparison.ScratchSettings;
import dev.migrate.comparison.ScratchSettings.Source;
import dev.migrate.spring.autoconfigure.DatabaseServer;
import dev.migrate.spring.autoconfigure.DatabaseServer.Named;
import dev.migrate.spring.command.CommandContext;
import dev.migrate.spring.command.CommandException;
import dev.migrate.spring.command.output.Volume;
import dev.migrate.spring.command.source.AuthoringProperties;
import dev.migrate.url.DatabaseUrl;
import org.jspecify.annotations.Nullable;

import org.springframework.util.ClassUtils;

/** Finds the places where a scratch schema can be created. */
final class ScratchSources {

	private final CommandContext context;

	private final AuthoringProperties.Autogenerate properties;

	ScratchSources(CommandContext context) {
		this.context = context;
		this.properties = AuthoringProperties.of(context.application().getEnvironment()).autogenerate();
	}

	ScratchSettings places(@Nullable String option) {
		String named = (option != null) ? option : this.properties.scratch();
		List<Source> sources = found();
		if (named == null || named.isBlank()) {
			return new ScratchSettings(null, sources, this::tell);
		}
		if (!isUrl(named)) {
			return new ScratchSettings(place(named.strip()), sources, this::tell);
		}
		DatabaseUrl url = url(named.strip(), option != null);
		Named database = server(this.context).named(url);
		sources.add(0, new Source.Given(url.redacted(), database.dataSource(), database.siblings()));
		return new ScratchSettings(Place.GIVEN, sources, this::tell);
	}

	// The server of the application comes first: the same server prints SQL in the
	// same way.
	private List<Source> found() {
		List<Source> found = new ArrayList<>();
		server(this.context).databases().ifPresent(found::add);
		if (isPresent("io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver")) {
			found.add(new Source.Embedded());
		}
		if (isPresent("org.testcontainers.postgresql.PostgreSQLContainer")) {
			found.add(new Source.Container(this.properties.containerImage()));
		}
		return found;
	}

	private static boolean isPresent(String type) {
		return ClassUtils.isPresent(type, ScratchSources.class.getClassLoader());
	}

	private void tell(ScratchNote note) {
		boolean worth = note.routine() == ScratchNote.Routine.NOTABLE;
		Volume volume = this.context.output().volume();
		if (worth || volume == Volume.VERBOSE || volume == Volume.DEBUG) {
			this.context.output().note(note.sentence());
		}
	}

	static DatabaseServer server(CommandContext context) {
		return context.application().getBeanProvider(DatabaseServer.class).getIfAvailable(DatabaseServer::unknown);
	}

	static boolean isUrl(String text) {
		return text.strip().startsWith("jdbc:") || text.contains("://");
	}

	static DatabaseUrl url(String text, boolean typed) {
		DatabaseUrl url = parse(text);
		if (typed && url.password() != null) {
			throw new CommandException(
					"The URL of the database has a password, which others can read on a command line.",
					"Leave it out and put it into ~/.pgpass, or set the whole URL in the environment, as "
							+ "MIGRATE_AUTOGENERATE_SCRATCH or MIGRATE_AUTOGENERATE_TARGET.");
		}
		return url;
	}

	private static DatabaseUrl parse(String text) {
		try {
			return DatabaseUrl.parse(text);
		}
		catch (IllegalArgumentException ex) {
			throw new CommandException(String.valueOf(ex.getMessage()), "Correct the URL.");
		}
	}

	private static Place place(String word) {
		return Stream.of(Place.values())
			.filter((place) -> place != Place.GIVEN && place.word().equals(word.toLowerCase(Locale.ROOT)))
			.findFirst()
			.orElseThrow(() -> new CommandException("There is no scratch place '" + word + "'.",
					"Name one of schema, temporary, database, embedded and container, or the URL of an empty database."));
	}

}
