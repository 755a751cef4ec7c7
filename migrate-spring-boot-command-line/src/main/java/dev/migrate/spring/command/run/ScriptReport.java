package dev.migrate.spring.command.run;

import java.util.List;

import dev.migrate.offline.MigrationScript;
import dev.migrate.spring.command.output.Report;
import dev.migrate.spring.command.output.Text;
import dev.migrate.spring.command.output.Words;

/**
 * A script that is printed instead of a run.
 *
 * @param from the current heads that the database must have
 * @param to the current heads after the script
 * @param revisions the revisions that it changes, in order of execution
 * @param sql its text
 */
record ScriptReport(List<String> from, List<String> to, List<String> revisions, String sql) implements Report {

	static ScriptReport of(MigrationScript script) {
		return new ScriptReport(Words.ids(script.from()), Words.ids(script.to()), Words.ids(script.revisions()),
				script.sql());
	}

	@Override
	public void print(Text text) {
		text.line(this.sql.stripTrailing());
	}

}
