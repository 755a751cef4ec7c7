package dev.migrate.schema;

/**
 * A privilege on an object.
 *
 * @param object the object
 * @param privilege what may be done, and by whom
 */
public record Grant(ObjectReference object, Privilege privilege) {
}
