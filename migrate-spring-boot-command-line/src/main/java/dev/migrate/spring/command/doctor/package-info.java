/** What the tool sees of an application and of its surroundings, for {@code doctor}. */
@NullMarked
package dev.migrate.spring.command.doctor;

import org.jspecify.annotations.NullMarked;
