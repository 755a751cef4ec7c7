package dev.migrate.spring.jpa.model;

import java.util.List;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import org.hibernate.envers.AuditJoinTable;
import org.hibernate.envers.AuditTable;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.hibernate.envers.RelationTargetAuditMode;

/** Audited entities, with the tables of Envers. */
final class Audits {

	private Audits() {
	}

	@Entity
	@Audited(withModifiedFlag = true)
	static class Account {

		@Id
		Long id;

		@Column(length = 30, nullable = false, unique = true)
		String number;

		@Enumerated(EnumType.STRING)
		Basics.Suit suit;

		@NotAudited
		String secret;

		@ElementCollection
		Set<String> owners;

		@ManyToOne
		@Audited(targetAuditMode = RelationTargetAuditMode.NOT_AUDITED)
		Keys.Country country;

		@OneToMany
		@JoinColumn(name = "account_id")
		@AuditJoinTable(name = "account_entry_history")
		List<Entry> entries;

	}

	@Entity
	@Audited
	@AuditTable("entry_history")
	static class Entry {

		@Id
		Long id;

		@ManyToMany
		Set<Account> seenBy;

	}

}
