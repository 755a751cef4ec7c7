package dev.migrate.scratch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.InspectionScope.Privileges;
import dev.migrate.dialect.ScratchDatabases;
import dev.migrate.script.SplitSql;

/**
 * A target schema in a SQL file.
 *
 * @param schema what it makes
 * @param skipped what was left out, and how often, by its first word
 */
public record SqlFile(SqlSchema schema, Map<String, Integer> skipped) {

	public SqlFile {
		skipped = new TreeMap<>(skipped);
	}

	/**
	 * Reads a file.
	 * @param name what it is called in messages
	 * @param text its text
	 * @param dialect whose SQL it is
	 * @param privileges whether it counts what roles may do
	 * @return the target schema
	 * @throws SqlFileException if it cannot be split into statements
	 */
	public static SqlFile read(String name, String text, Dialect dialect, Privileges privileges) {
		SplitSql split = SplitSql.split(name, text, dialect.syntax());
		if (!split.faults().isEmpty()) {
			throw new SqlFileException(name, split.faults());
		}
		List<String> statements = new ArrayList<>();
		Map<String, Integer> skipped = new TreeMap<>();
		for (String statement : split.statements()) {
			if (isWanted(statement, dialect.scratchDatabases(), privileges)) {
				statements.add(statement);
			}
			else {
				skipped.merge(firstWord(statement), 1, Integer::sum);
			}
		}
		split.commands().forEach((command) -> skipped.merge(command, 1, Integer::sum));
		if (split.copies() > 0) {
			skipped.merge("COPY", split.copies(), Integer::sum);
		}
		return new SqlFile(new SqlSchema(name, statements), skipped);
	}

	private static boolean isWanted(String statement, ScratchDatabases databases, Privileges privileges) {
		return databases.concernsSchema(statement)
				|| (privileges == Privileges.INCLUDED && databases.concernsPrivileges(statement));
	}

	private static String firstWord(String statement) {
		return statement.split("\\W", 2)[0].toUpperCase(Locale.ROOT);
	}

}
