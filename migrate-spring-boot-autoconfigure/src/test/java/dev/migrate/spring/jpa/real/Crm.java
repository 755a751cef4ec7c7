package dev.migrate.spring.jpa.real;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.type.SqlTypes;

/** A CRM in two schemas: parties, contacts, deals in stages, notes. */
public final class Crm {

	private Crm() {
	}

	/**
	 * The mapped classes.
	 * @return the classes
	 */
	public static List<Class<?>> types() {
		return List.of(Party.class, Company.class, Person.class, Deal.class, Note.class);
	}

	enum Stage {

		LEAD, OFFER, WON, LOST

	}

	enum Channel {

		MAIL, PHONE, VISIT

	}

	@Entity(name = "Party")
	@Table(name = "party", schema = "crm")
	@Inheritance(strategy = InheritanceType.JOINED)
	@DiscriminatorColumn(name = "party_type", length = 1)
	abstract static class Party {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "party")
		@SequenceGenerator(name = "party", schema = "crm", sequenceName = "party_seq")
		Long id;

		@Column(length = 2)
		@JdbcTypeCode(SqlTypes.CHAR)
		String country;

		@UpdateTimestamp
		Instant changedAt;

	}

	@Entity(name = "Company")
	@Table(name = "company", schema = "crm")
	@DiscriminatorValue("C")
	static class Company extends Party {

		String name;

		@Column(unique = true, length = 20)
		String vatId;

	}

	@Entity(name = "Person")
	@Table(name = "person", schema = "crm")
	@DiscriminatorValue("P")
	static class Person extends Party {

		String familyName;

		String givenName;

		@ManyToOne
		Company employer;

	}

	@Embeddable
	static class Money {

		@Column(precision = 14, scale = 2)
		BigDecimal amount;

		@Column(length = 3)
		String currency;

	}

	@Entity(name = "Deal")
	@Table(name = "deal", schema = "sales")
	static class Deal {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		Long id;

		@ManyToOne
		Party party;

		@Enumerated(EnumType.STRING)
		@JdbcTypeCode(SqlTypes.NAMED_ENUM)
		Stage stage;

		@Embedded
		@AttributeOverride(name = "amount", column = @Column(name = "expected_amount", precision = 14, scale = 2))
		@AttributeOverride(name = "currency", column = @Column(name = "expected_currency", length = 3))
		Money expected;

		@Enumerated(EnumType.ORDINAL)
		Channel channel;

	}

	@Entity(name = "Note")
	@Table(name = "note", schema = "sales")
	static class Note {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		Long id;

		@ManyToOne
		@JoinColumn(name = "deal_id", nullable = false)
		@OnDelete(action = OnDeleteAction.CASCADE)
		Deal deal;

		@Lob
		String text;

	}

}
