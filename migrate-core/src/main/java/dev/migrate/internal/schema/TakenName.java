package dev.migrate.internal.schema;

/**
 * A name that an object or part takes, so that nothing else in its name space can have
 * it. Two routines may still share a name if their arguments differ.
 *
 * @param space the name space
 * @param name the name
 */
public record TakenName(NameSpace space, QualifiedName name) {
}
