/**
 * The files that a Spring project needs around its revisions: folder, wrapper, examples.
 */
@NullMarked
package dev.migrate.spring.command.project;

import org.jspecify.annotations.NullMarked;
