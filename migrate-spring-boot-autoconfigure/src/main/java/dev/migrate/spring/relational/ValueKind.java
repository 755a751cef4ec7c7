package dev.migrate.spring.relational;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.springframework.util.ClassUtils;

/**
 * The kinds of values between which some conversions do not exist. A value of any other
 * type may well be converted.
 */
enum ValueKind {

	NUMBER("smallint|integer|bigint|numeric.*|real|double precision"),

	BOOLEAN("boolean"),

	UUID("uuid"),

	TIME("date|time.*"),

	BINARY("bytea");

	private static final Set<Class<?>> TIMES = Set.of(Instant.class, LocalDate.class, LocalDateTime.class,
			LocalTime.class, OffsetDateTime.class, ZonedDateTime.class);

	private final Pattern types;

	ValueKind(String types) {
		this.types = Pattern.compile(types);
	}

	static Optional<ValueKind> ofColumn(String type) {
		return EnumSet.allOf(ValueKind.class)
			.stream()
			.filter((kind) -> kind.types.matcher(type).matches() && !type.endsWith("[]"))
			.findFirst();
	}

	static Optional<ValueKind> ofProperty(Class<?> type) {
		Class<?> boxed = ClassUtils.resolvePrimitiveIfNecessary(type);
		if (Number.class.isAssignableFrom(boxed) && boxed.getPackageName().startsWith("java.")) {
			return Optional.of(NUMBER);
		}
		if (boxed == Boolean.class) {
			return Optional.of(BOOLEAN);
		}
		if (boxed == java.util.UUID.class) {
			return Optional.of(UUID);
		}
		return (TIMES.contains(boxed) || Date.class.isAssignableFrom(boxed)) ? Optional.of(TIME) : Optional.empty();
	}

	/**
	 * Whether a value of a column can certainly not become one of this kind.
	 * @param column the kind of the column
	 * @return whether no converter exists
	 */
	boolean isNeverReadFrom(ValueKind column) {
		return switch (this) {
			case NUMBER -> column != NUMBER;
			case BOOLEAN -> EnumSet.of(UUID, TIME, BINARY).contains(column);
			case UUID -> column != UUID;
			case TIME -> EnumSet.of(BOOLEAN, UUID, BINARY).contains(column);
			case BINARY -> false;
		};
	}

}
