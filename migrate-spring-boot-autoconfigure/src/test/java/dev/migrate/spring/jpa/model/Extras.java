package dev.migrate.spring.jpa.model;

import java.time.Instant;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.RowId;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;
import org.hibernate.annotations.View;
import org.hibernate.type.TrueFalseConverter;

/** Mappings that only Hibernate has. */
final class Extras {

	private Extras() {
	}

	@Entity
	@SoftDelete
	static class Note {

		@Id
		Long id;

	}

	@Entity
	@SoftDelete(columnName = "active", strategy = SoftDeleteType.ACTIVE, converter = TrueFalseConverter.class)
	static class Subscription {

		@Id
		Long id;

		@ElementCollection
		@SoftDelete(strategy = SoftDeleteType.TIMESTAMP, columnName = "gone_at")
		Set<String> channels;

		@ManyToMany
		Set<Visit> visits;

	}

	@Entity
	@SoftDelete(strategy = SoftDeleteType.TIMESTAMP)
	static class Visit {

		@Id
		Long id;

	}

	@Entity
	@Immutable
	@Table(name = "summary")
	static class Summary {

		@Id
		Long id;

		@Column(length = 80)
		String title;

	}

	@Entity
	@Immutable
	@Subselect("select id, count(*) as parts from note group by id")
	@Synchronize("note")
	static class NoteCount {

		@Id
		Long id;

		long parts;

	}

	@Entity
	@Immutable
	@View(query = "select id, created from dated where created > '2000-01-01'")
	static class Recent {

		@Id
		Long id;

		Instant created;

	}

	@Entity
	@DynamicUpdate
	@SQLRestriction("id > 0")
	@RowId("ctid")
	@Table(name = "dated")
	static class Dated {

		@Id
		Long id;

		Instant created;

	}

}
