package dev.migrate.script;

import dev.migrate.error.Location;
import org.jspecify.annotations.Nullable;

/**
 * One SQL statement of a section, as the author wrote it.
 *
 * @param sql the statement, without the semicolon that ends it and without blanks and
 * comments around it
 * @param location the line of its first word
 * @param copyData the lines that follow a {@code COPY ... FROM stdin}, without the line
 * that ends them, or {@code null} for any other statement
 * @param afterCrash its treatment after a crash, when it is unknown whether it was done
 */
public record Statement(String sql, Location location, @Nullable FileText copyData, AfterCrash afterCrash) {
}
