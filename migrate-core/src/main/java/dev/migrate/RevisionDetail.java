package dev.migrate;

import org.jspecify.annotations.Nullable;

/**
 * One revision with its SQL.
 *
 * @param status the revision and its state in the database
 * @param upgradeSql the upgrade section of its file, or {@code null} if there is no file
 * @param downgradeSql the downgrade section of its file, or {@code null} if it has none
 * @param appliedUpgradeSql the upgrade as the database recorded it, or {@code null} if it
 * is not applied
 * @param appliedDowngradeSql the downgrade as the database recorded it, or {@code null}
 */
public record RevisionDetail(RevisionStatus status, @Nullable String upgradeSql, @Nullable String downgradeSql,
		@Nullable String appliedUpgradeSql, @Nullable String appliedDowngradeSql) {
}
