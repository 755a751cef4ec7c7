/**
 * The rules about which code may know which. The fixtures violate them, one each.
 */
@NullMarked
package dev.migrate.architecture;

import org.jspecify.annotations.NullMarked;
