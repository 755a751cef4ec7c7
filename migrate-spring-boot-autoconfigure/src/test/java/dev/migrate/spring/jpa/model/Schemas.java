package dev.migrate.spring.jpa.model;

import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Entities outside the default schema. */
final class Schemas {

	private Schemas() {
	}

	@Entity
	@Table(schema = "billing", indexes = @Index(columnList = "customer_id"))
	static class Invoice {

		@Id
		@GeneratedValue(generator = "invoices")
		@SequenceGenerator(name = "invoices", schema = "billing", sequenceName = "invoices")
		Long id;

		@ManyToOne(optional = false)
		Ownership.Customer customer;

		@Column(unique = true)
		String number;

		@JdbcTypeCode(SqlTypes.NAMED_ENUM)
		Basics.Suit suit;

		@ElementCollection
		Set<String> lines;

		@ManyToMany
		@JoinTable(schema = "billing", name = "invoice_country")
		Set<Keys.Country> countries;

	}

	@Entity
	@Table(name = "customer", schema = "`Old Billing`")
	static class OldCustomer {

		@Id
		Long id;

		@ManyToOne
		Invoice last;

	}

}
