package dev.migrate.spring.jpa.model;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import org.hibernate.annotations.NaturalId;

/** Keys of several columns, and natural ones. */
final class Keys {

	private Keys() {
	}

	@Embeddable
	record LineId(@Column(name = "order_number", length = 12) String order, int position) implements Serializable {
	}

	@Entity
	static class Line {

		@EmbeddedId
		LineId id;

	}

	@Entity
	@IdClass(SeatId.class)
	static class Seat {

		@Id
		@Column(length = 2)
		String row;

		@Id
		int number;

		@ManyToOne
		@JoinColumn(name = "beside_row", referencedColumnName = "row")
		@JoinColumn(name = "beside_number", referencedColumnName = "number")
		Seat beside;

	}

	record SeatId(String row, int number) implements Serializable {
	}

	@Entity
	static class Delivery {

		@Id
		Long id;

		@ManyToOne(optional = false)
		Line line;

	}

	@Embeddable
	record PartId(LineId line, int number) implements Serializable {
	}

	@Entity
	static class Part {

		@EmbeddedId
		PartId id;

		@ManyToOne
		@MapsId("line")
		Line line;

	}

	@Entity
	static class Country {

		@Id
		Long id;

		@NaturalId
		@Column(length = 2)
		String code;

		@Column(nullable = false, unique = true)
		String name;

	}

	@Entity
	static class City {

		@Id
		Long id;

		@NaturalId(mutable = true)
		@ManyToOne
		Country country;

		@NaturalId(mutable = true)
		String name;

		@ManyToOne
		@JoinColumn(name = "country_code", referencedColumnName = "code")
		Country byCode;

	}

}
