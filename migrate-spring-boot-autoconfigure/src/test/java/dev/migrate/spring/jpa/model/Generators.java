package dev.migrate.spring.jpa.model;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.TableGenerator;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.annotations.UuidGenerator;

/** Generated values. */
final class Generators {

	private Generators() {
	}

	@Entity
	static class Counted {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		int id;

	}

	@Entity
	static class Defaulted {

		@Id
		@GeneratedValue
		Long id;

	}

	@Entity
	static class Sequenced {

		@Id
		@GeneratedValue(generator = "numbers")
		@SequenceGenerator(name = "numbers", sequenceName = "order_numbers", initialValue = 1000, allocationSize = 20)
		Long id;

	}

	@Entity
	static class OneByOne {

		@Id
		@GeneratedValue(generator = "singles")
		@SequenceGenerator(name = "singles", sequenceName = "singles", allocationSize = 1,
				options = "minvalue 1 maxvalue 99999 cycle cache 5")
		Integer id;

	}

	@Entity
	static class FromTable {

		@Id
		@GeneratedValue(strategy = GenerationType.TABLE)
		Long id;

	}

	@Entity
	static class FromOwnTable {

		@Id
		@GeneratedValue(generator = "own")
		@TableGenerator(name = "own", table = "own_numbers", pkColumnName = "what", valueColumnName = "last",
				pkColumnValue = "own", allocationSize = 5)
		Long id;

	}

	@Entity
	static class Random {

		@Id
		@GeneratedValue(strategy = GenerationType.UUID)
		UUID id;

		@UuidGenerator(style = UuidGenerator.Style.TIME)
		UUID other;

	}

	@Entity
	static class InDatabase {

		@Id
		@ColumnDefault("gen_random_uuid()")
		@Generated
		UUID id;

		@ColumnDefault("now()")
		@Generated
		Instant created;

		@ColumnDefault("CURRENT_TIMESTAMP")
		LocalDateTime local;

		@ColumnDefault("0")
		@Column(precision = 19, scale = 4)
		java.math.BigDecimal zero;

		@ColumnDefault("true")
		boolean active;

		@ColumnDefault("-1")
		int minus;

		int quantity;

		@GeneratedColumn("quantity * 2 + minus")
		int twice;

		@GeneratedColumn("upper(name)")
		String upper;

		String name;

		@CreationTimestamp
		Instant made;

		@UpdateTimestamp
		Instant touched;

	}

}
