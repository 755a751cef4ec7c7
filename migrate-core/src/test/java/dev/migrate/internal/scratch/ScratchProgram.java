package dev.migrate.internal.scratch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;

import dev.migrate.comparison.Place;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.internal.dialect.postgresql.PostgresqlDialect;
import dev.migrate.targetschema.RelocatableSchema;
import dev.migrate.targetschema.SchemaNames;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Creates a target schema in a place, says so, and waits to be killed. */
public final class ScratchProgram {

	private ScratchProgram() {
	}

	/**
	 * Creates the target schema.
	 * @param arguments the place; the URLs of the database, of the same server without a
	 * database, and of a given database
	 * @throws Exception if it fails
	 */
	public static void main(String[] arguments) throws Exception {
		DriverManagerDataSource database = new DriverManagerDataSource(arguments[1]);
		ServerDatabases server = new ServerDatabases(database,
				(name) -> new DriverManagerDataSource(arguments[2].formatted(name)));
		GivenDatabase given = new GivenDatabase("given", new DriverManagerDataSource(arguments[3]), Optional.empty());
		ScratchPlaces places = new ScratchPlaces(Place.valueOf(arguments[0]), List.of(server, given), (choice) -> {
		});
		try (Connection connection = database.getConnection()) {
			new Scratch(new PostgresqlDialect(), new TableNaming(null, "migrate_"), places).draw(connection,
					new People(), (drawn, there) -> waitToBeKilled());
		}
	}

	private static boolean waitToBeKilled() {
		System.out.println("ready");
		try {
			return System.in.read() >= 0;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A schema of two tables. */
	record People() implements RelocatableSchema {

		@Override
		public String describe() {
			return "people";
		}

		@Override
		public List<String> statements(int serverVersion, SchemaNames names) {
			return List.of("CREATE TABLE person (id int PRIMARY KEY)",
					"CREATE TABLE friend (id int REFERENCES person)");
		}

	}

}
