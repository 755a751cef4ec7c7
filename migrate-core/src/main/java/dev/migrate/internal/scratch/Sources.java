package dev.migrate.internal.scratch;

import java.util.Optional;

import dev.migrate.comparison.ScratchSettings;
import dev.migrate.comparison.ScratchSettings.Source;
import dev.migrate.internal.scratch.server.ContainerServer;
import dev.migrate.internal.scratch.server.EmbeddedServer;

/**
 * Makes scratch databases of the sources that somebody names. What is optional on the
 * class path is looked at only where it is named.
 */
final class Sources {

	private Sources() {
	}

	static ScratchPlaces of(ScratchSettings settings) {
		return new ScratchPlaces(settings.asked(), settings.sources().stream().map(Sources::source).toList(),
				settings.listener());
	}

	private static ScratchSource source(Source source) {
		if (source instanceof Source.Server server) {
			return server(server);
		}
		if (source instanceof Source.Given given) {
			return new GivenDatabase(given.name(), given.dataSource(), Optional.of(server(given.siblings())));
		}
		return (source instanceof Source.Container container) ? new ContainerServer(container.image())
				: new EmbeddedServer(((Source.Embedded) source).archive());
	}

	private static ServerDatabases server(Source.Server server) {
		return new ServerDatabases(server.server(), server.database());
	}

}
