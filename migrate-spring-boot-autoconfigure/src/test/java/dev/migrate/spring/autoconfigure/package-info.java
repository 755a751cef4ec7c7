@NullMarked
package dev.migrate.spring.autoconfigure;

import org.jspecify.annotations.NullMarked;
