/**
 * The source tree of the application: the place of new revision files, the editor that
 * opens them and the hooks that run on them.
 */
@NullMarked
package dev.migrate.spring.command.source;

import org.jspecify.annotations.NullMarked;
