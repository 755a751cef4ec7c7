package dev.migrate.spring.jpa.model;

import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.ManyToAny;
import org.hibernate.annotations.SecondaryRow;

/** One-to-one associations, secondary tables and references to any entity. */
final class Ownership {

	private Ownership() {
	}

	@Entity
	@SecondaryTable(name = "customer_notes", pkJoinColumns = @PrimaryKeyJoinColumn(name = "customer"),
			uniqueConstraints = @UniqueConstraint(columnNames = "note_number"))
	@SecondaryTable(name = "customer_photo")
	@SecondaryRow(table = "customer_photo", optional = false)
	static class Customer {

		@Id
		@GeneratedValue
		Long id;

		@Column(unique = true, nullable = false)
		String email;

		@Column(table = "customer_notes", length = 500)
		String note;

		@Column(table = "customer_notes")
		int noteNumber;

		@Column(table = "customer_photo")
		byte[] photo;

		@Formula("length(email)")
		int emailLength;

	}

	@Entity
	static class Passport {

		@Id
		Long id;

		@OneToOne
		@MapsId
		Customer customer;

	}

	@Entity
	static class Locker {

		@Id
		@OneToOne
		@JoinColumn(name = "owner")
		Customer customer;

		@OneToOne(optional = false)
		Passport passport;

	}

	@Entity
	static class Remark {

		@Id
		Long id;

		@Any
		@AnyDiscriminator(DiscriminatorType.STRING)
		@AnyDiscriminatorValue(discriminator = "C", entity = Customer.class)
		@AnyDiscriminatorValue(discriminator = "P", entity = Passport.class)
		@AnyKeyJavaClass(Long.class)
		@Column(name = "about_type", length = 1)
		@JoinColumn(name = "about_id")
		Object about;

		@ManyToAny
		@AnyDiscriminator(DiscriminatorType.INTEGER)
		@AnyDiscriminatorValue(discriminator = "1", entity = Customer.class)
		@AnyDiscriminatorValue(discriminator = "2", entity = Passport.class)
		@AnyKeyJavaClass(Long.class)
		@Column(name = "mentioned_type")
		@JoinTable(name = "remark_mentioned", joinColumns = @JoinColumn(name = "remark"),
				inverseJoinColumns = @JoinColumn(name = "mentioned"))
		Set<Object> mentioned;

	}

}
