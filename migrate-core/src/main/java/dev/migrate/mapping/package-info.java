/** What the classes of an application say of their tables. Depends on nothing. */
@NullMarked
package dev.migrate.mapping;

import org.jspecify.annotations.NullMarked;
