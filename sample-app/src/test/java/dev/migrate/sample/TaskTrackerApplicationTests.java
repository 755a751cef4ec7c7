package dev.migrate.sample;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import com.jayway.jsonpath.JsonPath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
@DirtiesContext
class TaskTrackerApplicationTests {

	@TempDir
	static @Nullable Path directory;

	private final MockMvcTester mvc;

	TaskTrackerApplicationTests(@Autowired MockMvcTester mvc) {
		this.mvc = mvc;
	}

	@DynamicPropertySource
	static void runInDirectory(DynamicPropertyRegistry registry) {
		registry.add("task-tracker.directory", () -> String.valueOf(directory));
	}

	@Test
	void databaseIsAtHead() {
		assertThat(this.mvc.get().uri("/actuator/migrations")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.contexts..state")
			.asArray()
			.contains("UP_TO_DATE");
	}

	@Test
	void userIsAdded() {
		MvcTestResult added = post("/users", """
				{"email": "ada@example.org", "displayName": "Ada"}""");
		assertThat(added).hasStatus(HttpStatus.CREATED);
		assertThat(added).hasHeader("Location", "/users/" + read(added, "$.id"));
		assertThat(added).bodyJson().extractingPath("$.displayName").isEqualTo("Ada");
		assertThat(this.mvc.get().uri("/users/{id}", read(added, "$.id"))).bodyJson().isStrictlyEqualTo(body(added));
		assertThat(this.mvc.get().uri("/users")).bodyJson()
			.extractingPath("$[*].email")
			.asArray()
			.contains("ada@example.org");
	}

	@Test
	void userWithoutANameIsNamedAfterTheEmail() {
		assertThat(post("/users", """
				{"email": "grace@example.org"}""")).bodyJson().extractingPath("$.displayName").isEqualTo("grace");
	}

	@Test
	void emailIsUsedOnce() {
		String user = """
				{"email": "twice@example.org"}""";
		assertThat(post("/users", user)).hasStatus(HttpStatus.CREATED);
		assertThat(post("/users", user)).hasStatus(HttpStatus.CONFLICT)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.detail")
			.asString()
			.contains("an email is used once");
	}

	@Test
	void problemNamesTheFieldsThatAreWrong() {
		assertThat(post("/users", """
				{"email": "nobody"}""")).hasStatus(HttpStatus.BAD_REQUEST)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.errors.email")
			.isNotNull();
		assertThat(post("/tasks", """
				{"title": " "}""")).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyJson()
			.extractingPath("$.errors")
			.asMap()
			.containsOnlyKeys("title", "userId");
	}

	@Test
	void taskIsAddedChangedAndDeleted() {
		String user = read(post("/users", """
				{"email": "tasks@example.org"}"""), "$.id");
		MvcTestResult added = post("/tasks", """
				{"userId": "%s", "title": "Write a revision", "dueDate": "2026-12-24"}""".formatted(user));
		assertThat(added).hasStatus(HttpStatus.CREATED).bodyJson().isLenientlyEqualTo("""
				{"userId": "%s", "title": "Write a revision", "completed": false, "dueDate": "2026-12-24",
				 "priority": "NORMAL"}""".formatted(user));
		String uri = "/tasks/" + read(added, "$.id");
		assertThat(added).hasHeader("Location", uri);
		assertThat(this.mvc.get().uri(uri)).bodyJson().isStrictlyEqualTo(body(added));

		assertThat(this.mvc.patch().uri(uri).contentType(MediaType.APPLICATION_JSON).content("""
				{"completed": true, "priority": "HIGH"}""")).hasStatusOk();
		assertThat(this.mvc.get().uri("/tasks?userId={user}", user)).bodyJson().isLenientlyEqualTo("""
				[{"title": "Write a revision", "completed": true, "dueDate": "2026-12-24", "priority": "HIGH"}]""");

		assertThat(this.mvc.delete().uri(uri)).hasStatus(HttpStatus.NO_CONTENT);
		assertThat(this.mvc.get().uri(uri)).hasStatus(HttpStatus.NOT_FOUND)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void taskOfNobodyIsRefused() {
		assertThat(post("/tasks", """
				{"userId": "00000000-0000-0000-0000-000000000000", "title": "Nobody's"}"""))
			.hasStatus(HttpStatus.NOT_FOUND)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("There is no user 00000000-0000-0000-0000-000000000000");
	}

	private MvcTestResult post(String uri, String json) {
		return this.mvc.post().uri(uri).contentType(MediaType.APPLICATION_JSON).content(json).exchange();
	}

	private static String read(MvcTestResult result, String path) {
		return JsonPath.read(body(result), path).toString();
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
