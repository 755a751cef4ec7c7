package dev.migrate.spring.command.line;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import dev.migrate.spring.command.CommandException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

	@ParameterizedTest
	@ValueSource(strings = { "s3cret", "s3cret\n", "s3cret\r\n", "\uFEFFs3cret\r\nmore\r\n" })
	void firstLineOfTheFileCountsWhoeverWroteIt(String content, @TempDir Path directory) throws IOException {
		this.options.passwordFile = Files.writeString(directory.resolve("password"), content);
		assertThat(new PasswordSource(null, Map.of()).password(this.options)).isEqualTo("s3cret");
	}

	@Test
	void fileInAnotherEncodingIsSaidToBe(@TempDir Path directory) throws IOException {
		this.options.passwordFile = Files.writeString(directory.resolve("password"), "\uFEFFs3cret",
				StandardCharsets.UTF_16LE);
		assertThatExceptionOfType(CommandException.class)
			.isThrownBy(() -> new PasswordSource(null, Map.of()).password(this.options))
			.withMessageContaining("is not UTF-8");
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
