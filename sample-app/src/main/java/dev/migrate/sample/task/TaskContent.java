package dev.migrate.sample.task;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a user can change in a task.
 *
 * @param title what is to be done
 * @param description more about it
 * @param completed whether it is done
 * @param dueDate the day by which it should be done
 * @param priority how much it matters
 */
record TaskContent(String title, @Nullable String description, boolean completed, @Nullable LocalDate dueDate,
		Priority priority) {
}
