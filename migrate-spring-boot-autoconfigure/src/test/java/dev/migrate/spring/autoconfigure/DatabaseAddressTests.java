package dev.migrate.spring.autoconfigure;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseAddressTests {

	@ParameterizedTest
	@CsvSource({ "postgresql://todo:t%40do@localhost/todo?sslmode=disable, jdbc:postgresql://localhost:5432/todo",
			"postgres://todo@LOCALHOST:5432/todo, jdbc:postgresql://127.0.0.1/todo?user=todo&password=x",
			"postgresql+psycopg2://a:b@db.example.org/todo, jdbc:postgresql://db.example.org:5432/todo?ssl=true",
			"jdbc:postgresql:todo, postgresql://[::1]/todo",
			"postgresql://localhost/a%20b, jdbc:postgresql://localhost/a%20b",
			"mysql://a:b@host/shop, jdbc:mariadb://host:3306/shop?useSSL=false",
			"mysql+pymysql://a:b@host:3307/shop, jdbc:mysql://host:3307/shop",
			"sqlite:///./tara.db, jdbc:sqlite:tara.db",
			"sqlite:////tmp/tara.db, jdbc:sqlite:file:/tmp/tara.db?cache=shared",
			"sqlite3:db/dev.sqlite3, jdbc:sqlite:./db/dev.sqlite3", "sqlite://, jdbc:sqlite::memory:",
			"'\"postgresql://localhost/todo\"', jdbc:postgresql://localhost/todo" })
	void sameDatabaseInAnotherFormIsTheSame(String url, String jdbcUrl) {
		assertThat(DatabaseAddress.of(url, "todo")).isPresent().isEqualTo(DatabaseAddress.of(jdbcUrl, "todo"));
	}

	@ParameterizedTest
	@CsvSource({ "postgresql://localhost/todo, jdbc:postgresql://localhost/other",
			"postgresql://localhost:5433/todo, jdbc:postgresql://localhost/todo",
			"postgresql://one/todo, jdbc:postgresql://two/todo", "postgresql://localhost/todo, jdbc:sqlite:todo",
			"postgresql://localhost/todo, jdbc:mysql://localhost/todo", "sqlite:///a.db, jdbc:sqlite:b.db",
			"postgresql://localhost/Todo, jdbc:postgresql://localhost/todo" })
	void anotherDatabaseIsAnother(String url, String jdbcUrl) {
		assertThat(DatabaseAddress.of(url, "todo")).isPresent().isNotEqualTo(DatabaseAddress.of(jdbcUrl, "todo"));
	}

	@Test
	void databaseWithoutANameIsThatOfItsUser() {
		assertThat(DatabaseAddress.of("postgresql://ada@localhost", null))
			.isEqualTo(DatabaseAddress.of("jdbc:postgresql://localhost/ada", null));
		assertThat(DatabaseAddress.of("jdbc:postgresql://localhost/", "ada"))
			.isEqualTo(DatabaseAddress.of("postgresql://localhost/ada", "bob"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "postgresql://u:s3cret@host/db?password=s3cret", "mysql://u:s3@cret@host/db",
			"jdbc:postgresql://host/db?password=s3cret&sslpassword=s3cret", "oracle://u:s3cret@host:1521/db" })
	void textHasNoSecret(String url) {
		assertThat(DatabaseAddress.of(url, "u").orElseThrow().toString()).contains("host").doesNotContain("s3", "cret");
	}

	@Test
	void textOfAFileIsItsPath() {
		assertThat(DatabaseAddress.of("sqlite:///tara.db", null))
			.hasToString("Optional[sqlite:" + Path.of("tara.db").toAbsolutePath() + "]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "tara", "//host/db", "1:2" })
	void textThatIsNoUrlIsNone(String text) {
		assertThat(DatabaseAddress.of(text, null)).isEmpty();
	}

}
