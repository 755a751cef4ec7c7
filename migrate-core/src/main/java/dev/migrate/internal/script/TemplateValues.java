package dev.migrate.internal.script;

import java.time.ZonedDateTime;

import dev.migrate.revision.RevisionId;

/**
 * The values for the fields of a template.
 *
 * @param id the identity of the revision
 * @param slug its message as a part of a file name
 * @param date when it is written, in the zone of the template
 */
record TemplateValues(RevisionId id, String slug, ZonedDateTime date) {
}
