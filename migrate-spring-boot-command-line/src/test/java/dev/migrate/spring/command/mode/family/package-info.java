/** Applications with a parent context. */
@NullMarked
package dev.migrate.spring.command.mode.family;

import org.jspecify.annotations.NullMarked;
