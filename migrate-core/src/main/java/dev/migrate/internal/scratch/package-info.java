/**
 * The scratch database, in which the database itself tells what SQL means. Everything
 * that is created there is removed afterwards.
 */
@NullMarked
package dev.migrate.internal.scratch;

import org.jspecify.annotations.NullMarked;
