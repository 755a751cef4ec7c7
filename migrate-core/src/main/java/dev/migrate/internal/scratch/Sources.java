package dev.migrate.internal.scratch;

import java.util.Optional;

import dev.migrate.comparison.ScratchSettings;
import dev.migrate.comparison.ScratchSettings.Source;
import dev.migrate.internal.scratch.server.ContainerServer;
import dev.migrate.internal.scratch.server.EmbeddedServer;

/**
 * Turns the sources in the settings into sources of scratch databases. Classes that are
 * optional on the class path are loaded only for a source that needs them.
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
