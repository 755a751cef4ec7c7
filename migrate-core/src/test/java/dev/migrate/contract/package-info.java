/**
 * The duties of every dialect, one suite for each role. A dialect's class names the suite
 * and the database, and adds the tests that are special to its product.
 */
@NullMarked
package dev.migrate.contract;

import org.jspecify.annotations.NullMarked;
