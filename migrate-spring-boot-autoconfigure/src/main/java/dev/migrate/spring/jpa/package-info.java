/** The entities of the application, without an EntityManagerFactory. */
@NullMarked
package dev.migrate.spring.jpa;

import org.jspecify.annotations.NullMarked;
