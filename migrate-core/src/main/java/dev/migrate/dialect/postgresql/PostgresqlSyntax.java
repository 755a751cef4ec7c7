package dev.migrate.dialect.postgresql;

import dev.migrate.script.Syntax;

/**
 * Splits as psql does.
 */
public final class PostgresqlSyntax implements Syntax {

}
