package dev.migrate.sample.user;

import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/users")
class UserController {

	private final UserRepository users;

	UserController(UserRepository users) {
		this.users = users;
	}

	@PostMapping
	ResponseEntity<UserView> add(@RequestBody @Valid NewUser user) {
		UserView added = UserView.of(this.users.save(user.toUser()));
		return ResponseEntity.created(URI.create("/users/" + added.id())).body(added);
	}

	@GetMapping
	List<UserView> list() {
		return this.users.findAllByOrderByEmail().stream().map(UserView::of).toList();
	}

	@GetMapping("/{id}")
	UserView get(@PathVariable UUID id) {
		return this.users.findById(id)
			.map(UserView::of)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no user " + id));
	}

	record NewUser(@NotBlank @Email @Size(max = 255) String email,
			@Size(min = 1, max = 100) @Nullable String displayName) {

		User toUser() {
			return new User(this.email, Optional.ofNullable(this.displayName).orElseGet(this::nameInEmail));
		}

		private String nameInEmail() {
			String name = this.email.substring(0, this.email.indexOf('@'));
			return name.substring(0, Math.min(name.length(), 100));
		}

	}

	record UserView(UUID id, String email, String displayName, LocalDateTime createdAt, LocalDateTime updatedAt) {

		static UserView of(User user) {
			return new UserView(user.getId(), user.getEmail(), user.getDisplayName(), user.getCreatedAt(),
					user.getUpdatedAt());
		}

	}

}
