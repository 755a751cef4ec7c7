package dev.migrate.sample.database;

import java.nio.file.Path;
import java.util.Optional;

import dev.migrate.server.EmbeddedPostgresql;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Chooses the database if {@code spring.datasource.url} does not: the one that
 * {@code DATABASE_URL} names, in the environment or in the file {@code .env}; otherwise
 * an embedded PostgreSQL that keeps its data below the working directory.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(OnNoDataSourceUrl.class)
class DatabaseConfiguration {

	private static final String DATABASE_URL = "DATABASE_URL";

	// The pool gets its address from this bean, so the server stops after the pool.
	@Bean
	JdbcConnectionDetails jdbcConnectionDetails(Environment environment) {
		Path directory = Path.of(environment.getProperty("task-tracker.directory", ""));
		EnvFile file = EnvFile.read(directory.resolve(".env"));
		Optional<JdbcConnectionDetails> named = Optional.ofNullable(environment.getProperty(DATABASE_URL))
			.filter((url) -> !url.isBlank())
			.map((url) -> DatabaseUrlConnectionDetails.parse(url, "DATABASE_URL in the environment"))
			.or(() -> file.value(DATABASE_URL)
				.map((url) -> DatabaseUrlConnectionDetails.parse(url, "DATABASE_URL in " + file.path())));
		return named.orElseGet(
				() -> new EmbeddedConnectionDetails(EmbeddedPostgresql.open(directory.resolve("data/postgresql"))));
	}

}
