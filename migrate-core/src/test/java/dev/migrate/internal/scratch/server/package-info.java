@NullMarked
package dev.migrate.internal.scratch.server;

import org.jspecify.annotations.NullMarked;
