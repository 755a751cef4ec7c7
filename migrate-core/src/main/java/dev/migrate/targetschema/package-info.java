/** Target schemas: what the schema of a database is to be. */
@NullMarked
package dev.migrate.targetschema;

import org.jspecify.annotations.NullMarked;
