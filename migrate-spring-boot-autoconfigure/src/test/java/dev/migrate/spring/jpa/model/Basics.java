package dev.migrate.spring.jpa.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.Locale;
import java.util.UUID;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import jakarta.persistence.Version;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SourceType;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.YesNoConverter;

/** One column, one type. */
@SuppressWarnings("deprecation")
final class Basics {

	private Basics() {
	}

	enum Suit {

		CLUBS, HEARTS, SPADES

	}

	/** The order is not alphabetical. */
	enum Size {

		SMALL, LARGE

	}

	/** Stored as the value that it declares. */
	enum Medal {

		GOLD("au"), SILVER("ag");

		@EnumeratedValue
		final String code;

		Medal(String code) {
			this.code = code;
		}

	}

	@Entity
	static class Numbers {

		@Id
		Long id;

		boolean primitive;

		Boolean wrapped;

		byte tiny;

		short small;

		int number;

		long big;

		float single;

		double twice;

		@Column(precision = 7)
		float rough;

		char letter;

		BigDecimal amount;

		@Column(precision = 10, scale = 3)
		BigDecimal price;

		BigInteger huge;

		@Column(precision = 30)
		BigInteger precise;

		@Version
		int version;

	}

	@Entity
	static class Times {

		@Id
		UUID id;

		LocalDate date;

		LocalTime time;

		LocalDateTime dateTime;

		OffsetDateTime offsetDateTime;

		OffsetTime offsetTime;

		ZonedDateTime zonedDateTime;

		Instant instant;

		Duration duration;

		Year year;

		ZoneId zone;

		ZoneOffset zoneOffset;

		@Column(secondPrecision = 3)
		LocalDateTime toTheMillisecond;

		@Temporal(TemporalType.TIME)
		Date oldTime;

		@Temporal(TemporalType.DATE)
		Calendar oldDate;

		java.sql.Timestamp stamp;

		@JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
		Duration interval;

		@TimeZoneStorage(TimeZoneStorageType.COLUMN)
		@TimeZoneColumn(name = "local_zone")
		OffsetDateTime withZone;

		@TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
		OffsetDateTime normalized;

		@TimeZoneStorage(TimeZoneStorageType.NATIVE)
		OffsetDateTime natively;

		@CurrentTimestamp(source = SourceType.DB)
		Instant now;

		@Version
		Instant changed;

	}

	@Entity
	static class Others {

		@Id
		UUID id;

		Currency currency;

		Locale locale;

		URL url;

		Class<?> type;

		InetAddress address;

		byte[] bytes;

		@Column(length = 20)
		byte[] few;

		@Column(length = 20)
		char[] characters;

		@JdbcTypeCode(SqlTypes.CHAR)
		UUID asText;

		@Column(length = 36)
		@JdbcTypeCode(SqlTypes.VARCHAR)
		UUID asLongText;

		@JdbcTypeCode(SqlTypes.SMALLINT)
		int asSmall;

		java.io.Serializable serialized;

	}

	@Entity
	static class Enums {

		@Id
		Long id;

		Suit byNumber;

		@Enumerated(EnumType.STRING)
		Suit byName;

		@Enumerated(EnumType.STRING)
		@Column(length = 10, nullable = false)
		Suit required;

		@Enumerated
		@JdbcTypeCode(SqlTypes.NAMED_ENUM)
		Suit named;

		@JdbcTypeCode(SqlTypes.NAMED_ENUM)
		Thread.State state;

		@Enumerated(EnumType.STRING)
		@Column(columnDefinition = "varchar(5)")
		Suit free;

		@JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM)
		Size size;

		@Enumerated(EnumType.STRING)
		Medal coded;

	}

	@Entity
	static class Converted {

		@Id
		Long id;

		@Convert(converter = YesNoConverter.class)
		Boolean yesNo;

		@Convert(converter = NumericBooleanConverter.class)
		boolean zeroOne;

		@Column(length = 7)
		YearMonth month;

	}

	@Converter(autoApply = true)
	static class MonthConverter implements AttributeConverter<YearMonth, String> {

		@Override
		public String convertToDatabaseColumn(YearMonth month) {
			return (month != null) ? month.toString() : null;
		}

		@Override
		public YearMonth convertToEntityAttribute(String text) {
			return (text != null) ? YearMonth.parse(text) : null;
		}

	}

}
