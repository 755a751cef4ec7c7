package dev.migrate.spring.command.look;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SinceConverterTests {

	private final SinceConverter converter = new SinceConverter(
			Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneId.of("Europe/Berlin")));

	@Test
	void readsHowLongAgo() {
		assertThat(this.converter.convert("2h")).isEqualTo("2026-11-20T10:00:00Z");
		assertThat(this.converter.convert("7d")).isEqualTo("2026-11-13T12:00:00Z");
	}

	@Test
	void dateIsOfThePersonsZone() {
		assertThat(this.converter.convert("2026-11-20")).isEqualTo("2026-11-19T23:00:00Z");
	}

	@Test
	void readsTime() {
		assertThat(this.converter.convert("2026-11-20T08:00:00+02:00")).isEqualTo("2026-11-20T06:00:00Z");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "7", "soon", "2026-13-01", "2026-11-20T", "99999999999999999999d" })
	void refusesEverythingElse(String text) {
		assertThatExceptionOfType(TypeConversionException.class).isThrownBy(() -> this.converter.convert(text))
			.withMessageContaining("2h");
	}

}
