package dev.migrate.spring.command.drawing;

import dev.migrate.revision.RevisionId;

/**
 * A line from a revision down to one that it comes after.
 *
 * @param to the lower revision
 * @param line what the line stands for
 */
record Link(RevisionId to, Line line) {

	Link and(Line other) {
		return new Link(this.to, this.line.and(other));
	}

}
