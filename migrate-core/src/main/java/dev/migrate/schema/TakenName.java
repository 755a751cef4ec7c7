package dev.migrate.schema;

/**
 * A name that something takes, so that nothing else in its name space can have it. Two
 * routines may share a name if their arguments differ, which their names do not tell.
 *
 * @param space the name space
 * @param name the name
 */
public record TakenName(NameSpace space, QualifiedName name) {
}
