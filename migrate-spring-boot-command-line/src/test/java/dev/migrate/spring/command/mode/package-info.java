@NullMarked
package dev.migrate.spring.command.mode;

import org.jspecify.annotations.NullMarked;
