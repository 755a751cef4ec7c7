package dev.migrate.spring.command;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PasswordSourceTests {

	private final CommonOptions options = new CommonOptions();

	@Test
	void environmentIsAsked() {
		assertThat(new PasswordSource(null, Map.of("MIGRATE_PASSWORD", "s3cret")).password(this.options))
			.isEqualTo("s3cret");
		assertThat(new PasswordSource(null, Map.of()).password(this.options)).isNull();
	}

	@Test
	void fileThatCannotBeReadIsNamed() {
		this.options.passwordFile = Path.of("/nowhere/password");
		assertThatExceptionOfType(CommandException.class)
			.isThrownBy(() -> new PasswordSource(null, Map.of("MIGRATE_PASSWORD", "s3cret")).password(this.options))
			.withMessageContaining("/nowhere/password")
			.withMessageContaining("--password-file");
	}

}
