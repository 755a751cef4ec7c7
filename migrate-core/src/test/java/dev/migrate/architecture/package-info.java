/**
 * The rules about the dependencies within the code. Each fixture violates one of them.
 */
@NullMarked
package dev.migrate.architecture;

import org.jspecify.annotations.NullMarked;
