@NullMarked
package dev.migrate.scratch.server;

import org.jspecify.annotations.NullMarked;
