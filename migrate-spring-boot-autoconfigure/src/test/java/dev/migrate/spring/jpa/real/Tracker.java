package dev.migrate.spring.jpa.real;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An issue tracker: projects, members, issues of several kinds, comments, watchers. */
public final class Tracker {

	private Tracker() {
	}

	/**
	 * The mapped classes.
	 * @return the classes
	 */
	public static List<Class<?>> types() {
		return List.of(Account.class, Project.class, Issue.class, Bug.class, Story.class, Comment.class);
	}

	enum Role {

		GUEST, MEMBER, ADMIN

	}

	enum Severity {

		MINOR, MAJOR

	}

	@MappedSuperclass
	abstract static class Audited {

		@Column(updatable = false)
		Instant createdAt;

		Instant modifiedAt;

		@Version
		long version;

	}

	@Entity(name = "Account")
	@Table(name = "account")
	static class Account extends Audited {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		Long id;

		@Column(nullable = false, length = 40)
		String login;

		boolean active;

	}

	@Entity(name = "Project")
	@Table(name = "project")
	static class Project extends Audited {

		@Id
		@Column(length = 10)
		String code;

		String name;

		@ElementCollection
		@CollectionTable(name = "project_member", joinColumns = @JoinColumn(name = "project_code"))
		List<Membership> members;

	}

	@Embeddable
	static class Membership {

		@ManyToOne
		Account account;

		@Enumerated(EnumType.STRING)
		@Column(length = 10)
		Role role;

	}

	@Entity(name = "Issue")
	@Table(name = "issue")
	@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
	static class Issue extends Audited {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE)
		Long id;

		@ManyToOne
		@JoinColumn(name = "project_code")
		Project project;

		int number;

		@Column(length = 200)
		String title;

		@ManyToOne
		Account assignee;

		@ManyToMany
		@JoinTable(name = "issue_watcher")
		Set<Account> watchers;

		@OneToMany(mappedBy = "issue")
		List<Comment> comments;

	}

	@Entity(name = "Bug")
	static class Bug extends Issue {

		@Enumerated(EnumType.STRING)
		Severity severity;

	}

	@Entity(name = "Story")
	static class Story extends Issue {

		Integer points;

		LocalDate due;

	}

	@Entity(name = "Comment")
	@Table(name = "comment")
	static class Comment extends Audited {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE)
		Long id;

		@ManyToOne(optional = false)
		Issue issue;

		@ManyToOne
		Account author;

		@Column(length = 4000)
		String text;

	}

}
