package dev.migrate.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that needs PostgreSQL. A {@link TestDatabase} parameter of its constructor, its
 * methods or its {@code @BeforeEach} methods is a fresh database, the same one within a
 * test. After the test, the database is checked for leaks and dropped. The test runs once
 * with each version of the server. Without a server it fails; it is never skipped.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.TYPE, ElementType.METHOD })
@Tag("postgresql")
@ExtendWith(PostgresExtension.class)
public @interface PostgresTest {

}
