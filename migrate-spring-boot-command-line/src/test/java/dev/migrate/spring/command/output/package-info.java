@NullMarked
package dev.migrate.spring.command.output;

import org.jspecify.annotations.NullMarked;
