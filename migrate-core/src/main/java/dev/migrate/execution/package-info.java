/**
 * Plans and runs the steps from the current revisions to a target.
 */
@NullMarked
package dev.migrate.execution;

import org.jspecify.annotations.NullMarked;
