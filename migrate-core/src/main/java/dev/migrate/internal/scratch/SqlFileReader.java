package dev.migrate.internal.scratch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.ScratchDatabases;
import dev.migrate.internal.script.SplitSql;
import dev.migrate.targetschema.Privileges;
import dev.migrate.targetschema.SqlFile;
import dev.migrate.targetschema.SqlFileException;
import dev.migrate.targetschema.SqlSchema;

/**
 * Reads target schemas in SQL.
 *
 * @param dialect the dialect of the SQL
 * @param privileges whether the privileges of roles count
 */
public record SqlFileReader(Dialect dialect, Privileges privileges) {

	/**
	 * Reads a file.
	 * @param name its name in messages
	 * @param text its text
	 * @return the target schema
	 * @throws SqlFileException if it cannot be split into statements
	 */
	public SqlFile read(String name, String text) {
		SplitSql split = SplitSql.split(name, text, this.dialect.syntax());
		if (!split.faults().isEmpty()) {
			throw new SqlFileException(name, split.faults());
		}
		List<String> statements = new ArrayList<>();
		Map<String, Integer> skipped = new TreeMap<>();
		for (String statement : split.statements()) {
			if (isWanted(statement, this.dialect.scratchDatabases())) {
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

	private boolean isWanted(String statement, ScratchDatabases databases) {
		return databases.concernsSchema(statement)
				|| (this.privileges == Privileges.INCLUDED && databases.concernsPrivileges(statement));
	}

	private static String firstWord(String statement) {
		return statement.split("\\W", 2)[0].toUpperCase(Locale.ROOT);
	}

}
