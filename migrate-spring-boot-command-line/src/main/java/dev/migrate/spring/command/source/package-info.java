/**
 * The source tree of the application: where its revision files are written, and what is
 * done with them there.
 */
@NullMarked
package dev.migrate.spring.command.source;

import org.jspecify.annotations.NullMarked;
