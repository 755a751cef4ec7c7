@NullMarked
package dev.migrate.internal.server;

import org.jspecify.annotations.NullMarked;
