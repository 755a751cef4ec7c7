@NullMarked
package dev.migrate.internal.scratch;

import org.jspecify.annotations.NullMarked;
