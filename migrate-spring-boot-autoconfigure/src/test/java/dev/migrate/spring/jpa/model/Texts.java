package dev.migrate.spring.jpa.model;

import java.sql.Blob;
import java.sql.Clob;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import org.hibernate.Length;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.type.SqlTypes;

/** Text of all lengths. */
final class Texts {

	private Texts() {
	}

	@Entity
	static class Prose {

		@Id
		@Column(length = 12)
		String id;

		String plain;

		@Column(length = 4000)
		String longer;

		@Column(length = Length.LONG32)
		String longest;

		@Column(columnDefinition = "text")
		String text;

		@Column(columnDefinition = "varchar(30) default 'it''s' not null")
		String defined;

		@Column(length = 3)
		@JdbcTypeCode(SqlTypes.CHAR)
		String code;

		@Nationalized
		String national;

		@Collate("C")
		String collated;

		@Column(columnDefinition = "text collate \"C\"")
		String definedCollation;

		@ColumnDefault("'none'")
		String withDefault;

		@ColumnDefault("current_user")
		String who;

	}

	@Entity
	static class Large {

		@Id
		Long id;

		@Lob
		String text;

		@Lob
		byte[] bytes;

		@Lob
		Clob clob;

		@Lob
		Blob blob;

		@JdbcTypeCode(SqlTypes.LONG32VARCHAR)
		String long32;

		@JdbcTypeCode(SqlTypes.LONG32VARBINARY)
		byte[] binary32;

	}

}
