package dev.migrate.sample.task;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The parts of a task that a user can change.
 *
 * @param title the task in a few words
 * @param description the details
 * @param completed whether it is done
 * @param dueDate the day by which it should be done
 * @param priority how much it matters
 */
record TaskContent(String title, @Nullable String description, boolean completed, @Nullable LocalDate dueDate,
		Priority priority) {
}
