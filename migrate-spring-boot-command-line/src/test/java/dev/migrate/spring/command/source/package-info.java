@NullMarked
package dev.migrate.spring.command.source;

import org.jspecify.annotations.NullMarked;
