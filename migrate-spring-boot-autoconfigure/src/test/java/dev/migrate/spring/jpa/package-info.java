@NullMarked
package dev.migrate.spring.jpa;

import org.jspecify.annotations.NullMarked;
