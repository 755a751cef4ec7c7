package dev.migrate.internal.schema;

/**
 * A privilege on an object.
 *
 * @param object the object
 * @param privilege the privilege: the action and the role
 */
public record Grant(ObjectReference object, Privilege privilege) {
}
