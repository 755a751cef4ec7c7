package dev.migrate.sample;

import java.nio.file.Path;

import javax.sql.DataSource;

import dev.migrate.Migrate;
import dev.migrate.State;
import dev.migrate.revision.Target;
import dev.migrate.server.EmbeddedPostgresql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

class RevisionsTests {

	private static final String TABLES = """
			SELECT table_name FROM information_schema.tables
			WHERE table_schema = 'public' AND table_name NOT LIKE 'migrate%' ORDER BY 1""";

	@Test
	void revisionsGoBothWaysAndKeepTheUsers(@TempDir Path directory) {
		try (EmbeddedPostgresql server = EmbeddedPostgresql.open(directory)) {
			DataSource dataSource = new DriverManagerDataSource(server.jdbcUrl(), server.user(), "");
			JdbcClient database = JdbcClient.create(dataSource);
			Migrate migrate = Migrate.builder(dataSource).locations("classpath:db/revisions").build();

			migrate.upgrade(Target.parse("dcd397241ba3"));
			database.sql("INSERT INTO users (id, email) VALUES (gen_random_uuid(), 'ada@example.org')").update();
			migrate.upgrade(Target.heads());
			assertThat(migrate.status().state()).isEqualTo(State.UP_TO_DATE);
			assertThat(database.sql("SELECT display_name FROM users").query(String.class).list())
				.containsExactly("ada");

			migrate.downgrade(Target.parse("dcd397241ba3"));
			assertThat(database.sql("SELECT email FROM users").query(String.class).list())
				.containsExactly("ada@example.org");
			migrate.downgrade(Target.parse("base"));
			assertThat(database.sql(TABLES).query(String.class).list()).isEmpty();

			migrate.upgrade(Target.heads());
			assertThat(database.sql(TABLES).query(String.class).list()).containsExactly("tasks", "users");
		}
	}

}
