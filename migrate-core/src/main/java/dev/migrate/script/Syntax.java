package dev.migrate.script;

/**
 * The lexical rules of a database: what its quotes and comments look like, and where a
 * semicolon does not end a statement. Implementations are stateless and thread-safe.
 */
public interface Syntax {

}
