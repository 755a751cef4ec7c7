package dev.migrate.sample.task;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import dev.migrate.sample.user.UserRepository;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/tasks")
class TaskController {

	private final TaskRepository tasks;

	private final UserRepository users;

	TaskController(TaskRepository tasks, UserRepository users) {
		this.tasks = tasks;
		this.users = users;
	}

	@PostMapping
	ResponseEntity<TaskView> add(@RequestBody @Valid NewTask task) {
		TaskView added = this.users.findById(task.userId())
			.map((user) -> this.tasks.save(new Task(user, task.content())))
			.map(TaskView::of)
			.orElseThrow(() -> notFound("There is no user " + task.userId()));
		return ResponseEntity.created(URI.create("/tasks/" + added.id())).body(added);
	}

	@GetMapping
	List<TaskView> list(@RequestParam(required = false) @Nullable UUID userId) {
		List<Task> found = (userId != null) ? this.tasks.findByUserIdOrderById(userId)
				: this.tasks.findAllByOrderById();
		return found.stream().map(TaskView::of).toList();
	}

	@GetMapping("/{id}")
	TaskView get(@PathVariable int id) {
		return TaskView.of(find(id));
	}

	@PatchMapping("/{id}")
	TaskView change(@PathVariable int id, @RequestBody @Valid TaskChange change) {
		Task task = find(id);
		task.setContent(change.applyTo(task.getContent()));
		return TaskView.of(this.tasks.save(task));
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete(@PathVariable int id) {
		this.tasks.delete(find(id));
	}

	private Task find(int id) {
		return this.tasks.findById(id).orElseThrow(() -> notFound("There is no task " + id));
	}

	private static ResponseStatusException notFound(String reason) {
		return new ResponseStatusException(HttpStatus.NOT_FOUND, reason);
	}

	record NewTask(@NotNull UUID userId, @NotBlank @Size(max = 500) String title,
			@Size(max = 5000) @Nullable String description, @Nullable LocalDate dueDate, @Nullable Priority priority) {

		TaskContent content() {
			return new TaskContent(this.title, this.description, false, this.dueDate,
					Objects.requireNonNullElse(this.priority, Priority.NORMAL));
		}

	}

	/** A part that is absent stays as it is. */
	record TaskChange(
			@Pattern(regexp = "(?s).*\\S.*", message = "must not be blank") @Size(max = 500) @Nullable String title,
			@Size(max = 5000) @Nullable String description, @Nullable Boolean completed, @Nullable LocalDate dueDate,
			@Nullable Priority priority) {

		TaskContent applyTo(TaskContent content) {
			return new TaskContent(Objects.requireNonNullElse(this.title, content.title()),
					(this.description != null) ? this.description : content.description(),
					Objects.requireNonNullElse(this.completed, content.completed()),
					(this.dueDate != null) ? this.dueDate : content.dueDate(),
					Objects.requireNonNullElse(this.priority, content.priority()));
		}

	}

	record TaskView(Integer id, UUID userId, String title, @Nullable String description, boolean completed,
			@Nullable LocalDate dueDate, Priority priority, LocalDateTime createdAt, LocalDateTime updatedAt) {

		static TaskView of(Task task) {
			TaskContent content = task.getContent();
			return new TaskView(task.getId(), task.getUser().getId(), content.title(), content.description(),
					content.completed(), content.dueDate(), content.priority(), task.getCreatedAt(),
					task.getUpdatedAt());
		}

	}

}
