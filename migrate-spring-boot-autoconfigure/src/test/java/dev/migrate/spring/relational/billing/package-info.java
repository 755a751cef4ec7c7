@NullMarked
package dev.migrate.spring.relational.billing;

import org.jspecify.annotations.NullMarked;
