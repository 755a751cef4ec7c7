package dev.migrate.sample.user;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

/** The users in the database. */
public interface UserRepository extends ListCrudRepository<User, UUID> {

	/**
	 * Reads all users.
	 * @return the users, by email
	 */
	List<User> findAllByOrderByEmail();

}
