package dev.migrate.internal.script;

import dev.migrate.script.Downgrade;
import dev.migrate.script.Section;
import org.jspecify.annotations.Nullable;

/**
 * The sections of a file.
 *
 * @param upgrade the upgrade section, or {@code null} when there is none
 * @param downgrade the downgrade section
 */
record Body(@Nullable Section upgrade, Downgrade downgrade) {
}
