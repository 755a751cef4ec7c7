@NullMarked
package dev.migrate.spring.relational.sales;

import org.jspecify.annotations.NullMarked;
