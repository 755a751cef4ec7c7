package dev.migrate.spring.command.output;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SecretsTests {

	@ParameterizedTest
	@ValueSource(strings = { "postgresql://me:s3cret@host/db", "postgresql://me:s3cret@more@host/db",
			"jdbc:postgresql://host/db?user=me&password=s3cret", "jdbc:postgresql://host/db?sslpassword=s3cret&a=b",
			"jdbc:h2:mem:x;PASSWORD=s3cret", "token=s3cret" })
	void passwordsInUrlsAreMasked(String text) {
		assertThat(Secrets.mask(text)).doesNotContain("s3cret").contains("******");
	}

	@ParameterizedTest
	@ValueSource(strings = { "spring.datasource.password", "migrate.placeholders.x", "MIGRATE_PASSWORD",
			"migrate.placeholders[api]" })
	void valuesOfSecretSettingsAreMasked(String name) {
		assertThat(Secrets.mask(name, "s3cret")).isEqualTo("******");
	}

	@Test
	void everythingElseIsShown() {
		assertThat(Secrets.mask("migrate.url", "jdbc:postgresql://host:5432/db?sslmode=require"))
			.isEqualTo("jdbc:postgresql://host:5432/db?sslmode=require");
		assertThat(Secrets.mask("mail me@example.org")).isEqualTo("mail me@example.org");
	}

}
