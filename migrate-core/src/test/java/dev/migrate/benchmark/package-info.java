/**
 * The costs of Migrate, compared with plain JDBC. Start
 * {@link dev.migrate.benchmark.Benchmarks}.
 */
@NullMarked
package dev.migrate.benchmark;

import org.jspecify.annotations.NullMarked;
