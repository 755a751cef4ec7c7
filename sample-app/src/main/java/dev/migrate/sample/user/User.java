package dev.migrate.sample.user;

import java.util.UUID;

import dev.migrate.sample.Timestamped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** Somebody who has tasks. */
@Entity
@Table(name = "users", indexes = { @Index(name = "ix_users_id", columnList = "id"),
		@Index(name = "ix_users_email", columnList = "email", unique = true) })
public class User extends Timestamped {

	@Id
	@GeneratedValue
	private UUID id;

	@Column(nullable = false)
	private String email;

	@Column(nullable = false, length = 100)
	private String displayName;

	/** For Hibernate, which fills the fields. */
	@SuppressWarnings("NullAway.Init")
	protected User() {
	}

	@SuppressWarnings("NullAway.Init") // Hibernate generates the id
	User(String email, String displayName) {
		this.email = email;
		this.displayName = displayName;
	}

	/**
	 * The identity of the user.
	 * @return its identifier, once it is saved
	 */
	public UUID getId() {
		return this.id;
	}

	String getEmail() {
		return this.email;
	}

	String getDisplayName() {
		return this.displayName;
	}

}
