/** The revision graph as a drawing beside a list of revisions. */
@NullMarked
package dev.migrate.spring.command.drawing;

import org.jspecify.annotations.NullMarked;
