/**
 * Revision files: found, read, split into statements, hashed and written.
 */
@NullMarked
package dev.migrate.script;

import org.jspecify.annotations.NullMarked;
