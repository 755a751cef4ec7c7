@NullMarked
package dev.migrate.spring.command.drawing;

import org.jspecify.annotations.NullMarked;
