package dev.migrate.spring.jpa.model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.DiscriminatorFormula;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Hierarchies of entities. */
final class Inheritance {

	private Inheritance() {
	}

	@Entity
	@DiscriminatorColumn(name = "kind", length = 12)
	static class Payment {

		@Id
		Long id;

	}

	@Entity
	@DiscriminatorValue("CARD")
	static class CardPayment extends Payment {

		@Column(nullable = false, length = 19)
		String card;

	}

	@Entity
	@DiscriminatorValue("CASH")
	static class CashPayment extends Payment {

		int coins;

		@ManyToOne
		CardPayment instead;

	}

	@Entity
	@DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
	@DiscriminatorValue("1")
	static class Shape {

		@Id
		Long id;

	}

	@Entity
	@DiscriminatorValue("2")
	static class Circle extends Shape {

		double radius;

	}

	@Entity
	@DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR)
	@DiscriminatorValue("N")
	static class Node {

		@Id
		Long id;

	}

	@Entity
	@DiscriminatorValue("L")
	static class Leaf extends Node {

		String color;

	}

	@Entity
	@jakarta.persistence.Inheritance(strategy = InheritanceType.JOINED)
	static class Vehicle {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		Long id;

		@Column(unique = true)
		String plate;

	}

	@Entity
	@PrimaryKeyJoinColumn(name = "vehicle")
	static class Car extends Vehicle {

		int doors;

	}

	@Entity
	@OnDelete(action = OnDeleteAction.CASCADE)
	static class Truck extends Vehicle {

		int load;

	}

	@Entity
	@jakarta.persistence.Inheritance(strategy = InheritanceType.JOINED)
	@DiscriminatorColumn(name = "sort")
	static class Animal {

		@Id
		Long id;

	}

	@Entity
	static class Dog extends Animal {

		@ManyToOne
		Animal friend;

	}

	@Entity
	@jakarta.persistence.Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
	abstract static class Publication {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE)
		Long id;

		@Column(nullable = false)
		String title;

	}

	@Entity
	static class Magazine extends Publication {

		int issue;

	}

	@Entity
	static class Poster extends Publication {

		int width;

	}

	@MappedSuperclass
	abstract static class Measured<T extends Number, K> {

		@Id
		K id;

		T value;

	}

	@Entity
	@Table(indexes = @Index(columnList = "value"))
	static class Weight extends Measured<java.math.BigDecimal, java.util.UUID> {

	}

	@Entity
	@DiscriminatorFormula("case when width > 10 then 'BIG' else 'Tile' end")
	static class Tile {

		@Id
		Long id;

		int width;

	}

}
