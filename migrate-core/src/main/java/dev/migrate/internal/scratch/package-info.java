/**
 * The scratch database: where the database itself is asked what SQL means. Whatever is
 * made there is gone afterwards.
 */
@NullMarked
package dev.migrate.internal.scratch;

import org.jspecify.annotations.NullMarked;
