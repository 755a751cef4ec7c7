package dev.migrate.url;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

@PostgresTest
class DatabaseUrlConnectionTests {

	private final TestDatabase database;

	DatabaseUrlConnectionTests(TestDatabase database) {
		this.database = database;
	}

	@Test
	void libpqUrlConnects() {
		assertConnects(this.database.url(), "PostgreSQL JDBC Driver");
	}

	@Test
	void libpqParametersReachTheServer() {
		assertConnects(
				this.database.url() + "?application_name=a%20%26b&connect_timeout=5&sslmode=prefer"
						+ "&channel_binding=prefer&target_session_attrs=read-write&options=-c%20lock_timeout%3D42ms",
				"a &b");
		String url = this.database.url() + "?options=-c%20lock_timeout%3D42ms";
		assertThat(connect(url).sql("SHOW lock_timeout").query(String.class).single()).isEqualTo("42ms");
	}

	@Test
	void secondHostIsTriedWhenTheFirstDoesNotAnswer() {
		assertConnects(this.database.url().replace("@localhost", "@localhost:1,localhost"), "PostgreSQL JDBC Driver");
	}

	@Test
	void jdbcUrlWithUserAndPasswordConnects() {
		assertConnects(this.database.jdbcUrl() + "?user=" + encode(this.database.user())
				+ "&ApplicationName=x&password=" + encode(this.database.password()), "x");
	}

	private void assertConnects(String url, String application) {
		assertThat(connect(url).sql("SELECT current_database(), current_user, current_setting('application_name')")
			.query()
			.singleRow()
			.values()
			.toArray()).containsExactly(this.database.name(), this.database.user(), application);
	}

	private static JdbcClient connect(String text) {
		DatabaseUrl url = DatabaseUrl.parse(text);
		DriverManagerDataSource dataSource = new DriverManagerDataSource();
		dataSource.setUrl(url.jdbcUrl());
		dataSource.setUsername(url.user());
		dataSource.setPassword(url.password());
		return JdbcClient.create(dataSource);
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
