@NullMarked
package dev.migrate.spring.actuate;

import org.jspecify.annotations.NullMarked;
