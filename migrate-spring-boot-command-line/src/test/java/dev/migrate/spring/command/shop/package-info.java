@NullMarked
package dev.migrate.spring.command.shop;

import org.jspecify.annotations.NullMarked;
