package dev.migrate.spring.jpa.model;

import java.time.Instant;
import java.util.Set;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Struct;

/** Columns from embedded objects and superclasses. */
final class Embedding {

	private Embedding() {
	}

	@Embeddable
	static class Address {

		@Column(length = 60, nullable = false)
		String street;

		@Column(length = 10)
		String zip;

		@Embedded
		Position position;

	}

	@Embeddable
	static class Position {

		double latitude;

		double longitude;

	}

	@MappedSuperclass
	static class Audited {

		@Id
		Long id;

		@Column(updatable = false, nullable = false)
		Instant created;

		@Version
		long version;

	}

	@Entity
	static class Company extends Audited {

		@Embedded
		Address seat;

		@Embedded
		@AttributeOverride(name = "street", column = @Column(name = "billing_street", length = 90))
		@AttributeOverride(name = "zip", column = @Column(name = "billing_zip"))
		@AttributeOverride(name = "position.latitude", column = @Column(name = "billing_latitude"))
		@AttributeOverride(name = "position.longitude", column = @Column(name = "billing_longitude"))
		Address billing;

	}

	@Embeddable
	@Struct(name = "amount_of_money")
	static class Money {

		@Column(precision = 12, scale = 2)
		java.math.BigDecimal amount;

		@Column(length = 3)
		String currency;

	}

	@Entity
	static class Offer extends Audited {

		Money price;

	}

	@Embeddable
	@DiscriminatorColumn(name = "contact_kind", length = 10)
	@DiscriminatorValue("ANY")
	static class Contact {

		String label;

	}

	@Embeddable
	@DiscriminatorValue("PHONE")
	static class Phone extends Contact {

		@Column(length = 30)
		String number;

	}

	@Embeddable
	static class Responsible {

		@ManyToOne
		Company company;

		@ElementCollection
		Set<String> duties;

	}

	@Entity
	static class Branch extends Audited {

		@EmbeddedColumnNaming("first_%s")
		Position first;

		@EmbeddedColumnNaming("second_%s")
		Position second;

		@Embedded
		Contact contact;

		@Embedded
		@AssociationOverride(name = "company", joinColumns = @JoinColumn(name = "mother_id"),
				foreignKey = @ForeignKey(name = "fk_branch_mother"))
		@AssociationOverride(name = "duties", joinTable = @JoinTable(name = "branch_duty"))
		Responsible responsible;

	}

}
