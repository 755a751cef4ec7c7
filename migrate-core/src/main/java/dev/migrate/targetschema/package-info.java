/** Target schemas: specifications of the schema of a database. */
@NullMarked
package dev.migrate.targetschema;

import org.jspecify.annotations.NullMarked;
