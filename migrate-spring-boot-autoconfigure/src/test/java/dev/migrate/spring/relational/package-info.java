@NullMarked
package dev.migrate.spring.relational;

import org.jspecify.annotations.NullMarked;
