package dev.migrate.spring.jpa.model;

import java.math.BigDecimal;
import java.util.List;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.constraints.Length;
import org.hibernate.validator.constraints.Range;

/** Columns with constraints of Bean Validation. */
final class Validated {

	private Validated() {
	}

	@Entity
	static class Member {

		@Id
		Long id;

		@NotNull
		String required;

		@NotBlank
		@Size(max = 40)
		String name;

		@NotEmpty
		@Length(max = 30)
		String nickname;

		@Email
		String email;

		@Pattern(regexp = "[A-Z]{2}")
		@Size(min = 2, max = 2)
		String country;

		@Min(18)
		@Max(150)
		int age;

		@Positive
		long points;

		@PositiveOrZero
		Integer visits;

		@Negative
		Integer debt;

		@Range(min = 1, max = 5)
		short stars;

		@DecimalMin("0.5")
		@DecimalMax(value = "99.5", inclusive = false)
		BigDecimal share;

		@Digits(integer = 6, fraction = 3)
		BigDecimal weight;

		@NotNull
		@ManyToOne
		Member sponsor;

		@Embedded
		@NotNull
		Terms terms;

		@ElementCollection
		List<@NotNull @Size(max = 15) String> words;

	}

	@jakarta.persistence.Embeddable
	static class Terms {

		@NotNull
		Boolean accepted;

		@Max(10)
		int version;

	}

}
