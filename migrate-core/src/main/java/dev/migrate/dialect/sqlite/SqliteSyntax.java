package dev.migrate.dialect.sqlite;

import dev.migrate.script.Syntax;

/**
 * Splits as the shell of SQLite does.
 */
public final class SqliteSyntax implements Syntax {

}
