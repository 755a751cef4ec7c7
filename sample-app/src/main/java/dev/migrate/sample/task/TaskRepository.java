package dev.migrate.sample.task;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

/** The tasks in the database. */
interface TaskRepository extends ListCrudRepository<Task, Integer> {

	List<Task> findAllByOrderById();

	List<Task> findByUserIdOrderById(UUID userId);

}
