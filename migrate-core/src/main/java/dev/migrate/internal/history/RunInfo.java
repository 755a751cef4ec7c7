package dev.migrate.internal.history;

import org.jspecify.annotations.Nullable;

/**
 * The facts about a run that the tables store.
 *
 * @param run the run
 * @param host the machine that runs it
 * @param applicationVersion the version of the application, or {@code null} if unknown
 * @param user the database user
 * @param backendPid the server process, or 0 where the database has no server
 */
public record RunInfo(String run, String host, @Nullable String applicationVersion, String user, long backendPid) {
}
