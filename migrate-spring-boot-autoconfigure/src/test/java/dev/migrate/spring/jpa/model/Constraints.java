package dev.migrate.spring.jpa.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.DialectOverride;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.dialect.PostgreSQLDialect;

/** Checks, keys, indexes and comments. */
@SuppressWarnings("deprecation")
final class Constraints {

	private Constraints() {
	}

	@Entity
	@Table(name = "booking",
			uniqueConstraints = { @UniqueConstraint(name = "uq_booking_code", columnNames = "code"),
					@UniqueConstraint(columnNames = { "room", "day" }) },
			indexes = { @Index(columnList = "day"), @Index(name = "ix_booking_two", columnList = "room, day desc"),
					@Index(name = "ix_booking_unique", columnList = "day, code", unique = true),
					@Index(name = "ix_booking_lower", columnList = "(lower(code))"),
					@Index(name = "ix_booking_nulls", columnList = "guests asc, (guests % 7) desc"),
					@Index(name = "ix_booking_some", columnList = "guests", options = "where guests > 10"),
					@Index(name = "ix_booking_covering", columnList = "price", options = "include (code)") },
			check = { @CheckConstraint(name = "ck_booking_days", constraint = "day > '2000-01-01' or room = 'x'"),
					@CheckConstraint(constraint = "price between 0 and 1000 and code in ('a', 'b')") },
			comment = "What is booked: \"all\" of it")
	@Check(name = "ck_booking_code", constraints = "code ~ '^[a-z]+$' and length(code) > 1")
	static class Booking {

		@Id
		Long id;

		String code;

		@Column(length = 20)
		String room;

		@Comment("When; as they say")
		LocalDate day;

		@Check(constraints = "guests > 0")
		@ColumnDefault("1")
		int guests;

		@Column(precision = 8, scale = 2, comment = "In euros",
				check = @CheckConstraint(name = "ck_price", constraint = "price <> 13"))
		BigDecimal price;

		@Column(unique = true, options = "default 'none'")
		String nickname;

	}

	@Entity
	@DialectOverride.Check(dialect = PostgreSQLDialect.class, override = @Check(constraints = "low < high"))
	static class Interval {

		@Id
		Long id;

		int low;

		@ColumnDefault("2")
		@DialectOverride.ColumnDefault(dialect = PostgreSQLDialect.class, override = @ColumnDefault("1 + 1"))
		int high;

		@ElementCollection
		@CollectionTable(name = "interval_part", options = "with (fillfactor = 80)")
		@Column(name = "part", columnDefinition = "varchar(9) collate \"C\" default 'x'")
		@Check(constraints = "part <> ''")
		Set<String> parts;

		@ManyToMany
		@JoinTable(name = "interval_touches", comment = "Which others it touches",
				check = @CheckConstraint(name = "ck_touches", constraint = "touches_id > 0"))
		Set<Interval> touches;

	}

	@Entity
	@Comment("Of one tenant or the other")
	static class Tenanted {

		@Id
		Long id;

		@PartitionKey
		@org.hibernate.annotations.TenantId
		String tenant;

	}

}
