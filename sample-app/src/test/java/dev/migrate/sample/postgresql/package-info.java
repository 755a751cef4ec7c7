@NullMarked
package dev.migrate.sample.postgresql;

import org.jspecify.annotations.NullMarked;
