@NullMarked
package dev.migrate.spring.command;

import org.jspecify.annotations.NullMarked;
