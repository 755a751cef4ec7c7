package dev.migrate.spring.command.drawing;

import dev.migrate.revision.RevisionId;

/**
 * A line from a revision down to one of its parents.
 *
 * @param to the lower revision
 * @param line the meaning of the line
 */
record Link(RevisionId to, Line line) {

	Link and(Line other) {
		return new Link(this.to, this.line.and(other));
	}

}
