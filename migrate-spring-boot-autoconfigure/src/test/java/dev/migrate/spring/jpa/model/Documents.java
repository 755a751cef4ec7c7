package dev.migrate.spring.jpa.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** JSON, XML and arrays. */
final class Documents {

	private Documents() {
	}

	@Entity
	static class Document {

		@Id
		Long id;

		@JdbcTypeCode(SqlTypes.JSON)
		Map<String, String> map;

		@JdbcTypeCode(SqlTypes.JSON)
		Details details;

		@JdbcTypeCode(SqlTypes.JSON)
		@Column(columnDefinition = "jsonb default '{}' not null")
		Map<String, String> open;

		@JdbcTypeCode(SqlTypes.SQLXML)
		String xml;

		@JdbcTypeCode(SqlTypes.SQLXML)
		Details detailsAsXml;

		@JdbcTypeCode(SqlTypes.JSON_ARRAY)
		List<Details> chapters;

		@JdbcTypeCode(SqlTypes.JSON)
		List<String> words;

	}

	@Embeddable
	static class Details {

		@Column(nullable = false)
		String title;

		int pages;

		LocalDate printed;

	}

	@Entity
	static class Arrays {

		@Id
		Long id;

		String[] texts;

		int[] numbers;

		@Array(length = 5)
		long[] few;

		double[] doubles;

		List<String> list;

		Set<UUID> set;

		@Column(precision = 12, scale = 2)
		java.math.BigDecimal[] amounts;

		Basics.Suit[] suits;

		LocalDate[] dates;

	}

}
