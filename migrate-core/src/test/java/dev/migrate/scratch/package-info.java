@NullMarked
package dev.migrate.scratch;

import org.jspecify.annotations.NullMarked;
