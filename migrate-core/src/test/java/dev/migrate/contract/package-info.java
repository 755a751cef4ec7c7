/**
 * What every dialect has to do, one suite for each role. A dialect's class names the
 * suite and the database, and adds what is special to its product.
 */
@NullMarked
package dev.migrate.contract;

import org.jspecify.annotations.NullMarked;
