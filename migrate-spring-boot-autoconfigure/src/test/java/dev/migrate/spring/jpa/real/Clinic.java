package dev.migrate.spring.jpa.real;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

/** A clinic: owners and their pets, vets with specialties, visits, prescriptions. */
public final class Clinic {

	private Clinic() {
	}

	/**
	 * The mapped classes.
	 * @return the classes
	 */
	public static List<Class<?>> types() {
		return List.of(Owner.class, Vet.class, Specialty.class, PetType.class, Pet.class, Visit.class);
	}

	@MappedSuperclass
	static class Person {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		Integer id;

		String firstName;

		String lastName;

	}

	@Entity(name = "Owner")
	@Table(name = "owners")
	static class Owner extends Person {

		String address;

		@Column(length = 80)
		String city;

		@Column(length = 20)
		String telephone;

		@OneToMany(cascade = CascadeType.ALL)
		@JoinColumn(name = "owner_id")
		List<Pet> pets;

	}

	@Entity(name = "Vet")
	@Table(name = "vets")
	static class Vet extends Person {

		@ManyToMany
		@JoinTable(name = "vet_specialties", joinColumns = @JoinColumn(name = "vet_id"),
				inverseJoinColumns = @JoinColumn(name = "specialty_id"))
		Set<Specialty> specialties;

	}

	@Entity(name = "Specialty")
	@Table(name = "specialties")
	static class Specialty {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		Integer id;

		@Column(columnDefinition = "text")
		String name;

	}

	@Entity(name = "PetType")
	@Table(name = "types")
	static class PetType {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		Integer id;

		@Column(columnDefinition = "text")
		String name;

	}

	@Entity(name = "Pet")
	@Table(name = "pets")
	static class Pet {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		Integer id;

		@Column(columnDefinition = "text")
		String name;

		LocalDate birthDate;

		@ManyToOne
		@JoinColumn(name = "type_id")
		PetType type;

		@OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
		@JoinColumn(name = "pet_id")
		Set<Visit> visits;

	}

	@Entity(name = "Visit")
	@Table(name = "visits")
	static class Visit {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		Integer id;

		@Column(name = "visit_date")
		LocalDate date;

		@Column(columnDefinition = "text")
		String description;

		@ElementCollection
		@CollectionTable(name = "prescriptions", joinColumns = @JoinColumn(name = "visit_id"))
		@OrderColumn(name = "position")
		List<Prescription> prescriptions;

	}

	@Embeddable
	static class Prescription {

		String medicine;

		@Column(precision = 6, scale = 2)
		BigDecimal dose;

		LocalTime at;

	}

}
