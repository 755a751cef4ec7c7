@NullMarked
package dev.migrate.spring.command.library;

import org.jspecify.annotations.NullMarked;
