/** Entities with every mapping that changes DDL. Hibernate fills their attributes. */
@NullUnmarked
package dev.migrate.spring.jpa.model;

import org.jspecify.annotations.NullUnmarked;
