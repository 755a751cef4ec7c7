package dev.migrate.spring.command.look;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import org.springframework.boot.convert.DurationStyle;

/** Reads a time: {@code 2026-11-20T08:00:00Z}, {@code 2026-11-20}, {@code 2h}. */
final class SinceConverter implements ITypeConverter<Instant> {

	private final Clock clock;

	SinceConverter() {
		this(Clock.system(ZoneId.systemDefault()));
	}

	SinceConverter(Clock clock) {
		this.clock = clock;
	}

	@Override
	public Instant convert(String text) {
		try {
			return read(text);
		}
		catch (DateTimeException | IllegalArgumentException | ArithmeticException ex) {
			throw new TypeConversionException(
					"'" + text + "' is not a time: type 2h, 7d, 2026-11-20 or 2026-11-20T08:00:00Z");
		}
	}

	private Instant read(String text) {
		if (text.indexOf('T') > 0) {
			return OffsetDateTime.parse(text).toInstant();
		}
		if (text.indexOf('-') > 0) {
			return LocalDate.parse(text).atStartOfDay(this.clock.getZone()).toInstant();
		}
		if (text.chars().allMatch(Character::isDigit)) {
			throw new IllegalArgumentException("A number without a unit");
		}
		return this.clock.instant().minus(DurationStyle.SIMPLE.parse(text));
	}

}
