package dev.migrate.spring.command.line;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words of other tools (Alembic, Flyway, Liquibase, Django, Rails, Prisma, goose,
 * dbmate and their kin), each with the words to type here. A word that Migrate knows
 * itself is not in the tables.
 */
final class ForeignWords {

	/** On the left the words, on the right the command or a sentence. */
	private static final Map<String, String> COMMANDS = table("""
			up update apply deploy latest run db:migrate db:up migrate:up init-db -> migrate upgrade
			up-by-one next -> migrate upgrade +1
			up-to goto to -> migrate upgrade REVISION
			update-sql updatesql -> migrate upgrade --sql
			down undo rollback revert back down-by-one db:rollback db:down migrate:down migrate:rollback \
			rollback-count rollback-one-changeset -> migrate downgrade -1
			down-to rollback-to rollback-to-date rollback-to-tag -> migrate downgrade REVISION
			reset clean drop drop-all dropall zero down-all db:reset db:drop db:rollback:all migrate:reset wipe flush \
			-> migrate downgrade base
			redo refresh db:migrate:redo db:redo migrate:refresh -> migrate downgrade -1, and then: migrate upgrade
			info list ls migrations st db:migrate:status db:status migrate:status -> migrate status
			version db:version -> migrate current
			repair unlock force-unlock release-locks releaselocks clear-checksums clearchecksums fix \
			-> migrate status, which names each fault with its next step: no run leaves anything to repair
			baseline fake force set mark mark-applied changelog-sync changelogsync register mark-next-changeset-ran \
			-> migrate stamp REVISION
			validate verify lint db:abort_if_pending_migrations -> migrate check
			diff compare diff-changelog diffchangelog migrate:diff -> migrate check, \
			which lists the differences; migrate makemigrations "..." writes them
			generate gen g new add make make-migration makemigration make_migration make:migration migration \
			migrate:make migrate:create generate-changelog generatechangelog dev db:generate generate:migration \
			-> migrate makemigrations "..."
			preview dry-run dryrun explain -> migrate plan
			sqlmigrate cat -> migrate show REVISION
			tree graph -> migrate history --graph
			squash squashmigrations -> migrate stamp --purge heads, where the joined revision is in the database already
			test-connection testconnection ping env config -> migrate doctor
			help h -> migrate --help
			db database alembic flask flyway liquibase goose dbmate prisma django rails manage.py \
			-> Leave the word out, as in: migrate status
			dump snapshot inspectdb introspect pull db:pull db:schema:dump schema:dump db:structure:dump load \
			-> Migrate does not dump a schema: pg_dump --schema-only does
			seed db:seed load-data loaddata -> Rows go into a revision: migrate revision -m "..."
			push db:push -> migrate makemigrations "...", and then: migrate upgrade
			wait -> A start waits with the property migrate.on-startup=wait
			""");

	private static final Map<String, String> OPTIONS = table(
			"""
					--fake --fake-initial --applied --baseline-on-migrate --baseline-version -> migrate stamp REVISION, \
					which records a revision and runs nothing
					--rolled-back -> migrate resolve REVISION --redo
					--dry-run --dryrun --simulate --pretend --plan --preview -> migrate plan
					--sql-only --update-sql -> migrate upgrade --sql
					--list -l --show-applied -> migrate showmigrations
					--check -> migrate check
					--merge -> migrate merge heads
					--autogenerate -> migrate makemigrations "..."
					--empty --create-only -> migrate create --empty "..."
					--force -f --no-input --noinput --no-interaction --non-interactive --accept-data-loss \
					-> migrate downgrade -1 --yes; only a downgrade asks
					--steps --step --count --number --limit-steps -> Steps are a target, \
					as in: migrate upgrade +2, migrate downgrade -1
					--to --target --target-version --revision --rev --version-to -> The target has no option, \
					as in: migrate upgrade REVISION
					--database --db --connection --dsn --jdbc-url --database-url --db-url --uri -> Another database is named with --url
					--username --login -u -U -> Another user is named with --user
					--password -p --pass -> A password is no option: set MIGRATE_PASSWORD, \
					or use --password-file or --ask-password
					--path --dir -d --directory --migrations-dir --directories --source --migrations --folder --script-location \
					-> The files are named with --locations, and the folder of a new one with --version-path
					--schema --schemas --default-schema --default-schema-name --table --migrations-table \
					-> This is a property, before the word: java -jar app.jar --migrate.schema=NAME migrate ...
					--config -c --configuration --config-file --config-files --configfiles --defaults-file --settings --ini \
					-> The configuration is the application's: migrate doctor shows each setting and its source
					--env -e --environment --profile --profiles --contexts --env-file \
					-> Options of Spring Boot stand before the word: java -jar app.jar --spring.profiles.active=test migrate ...
					--placeholders --placeholder --set --var --define --arg -> Placeholders are given with -x KEY=VALUE
					--out-of-order --outoforder --ignore-migration-patterns --group -> It is not needed: \
					revisions are a graph, and each runs after its parents
					--debug --trace --traceback --raiseerr --stacktrace -X -> Type -vv for the log and the stack trace
					--silent --no-verbose -> Type --quiet
					--json -> Type --format json
					--no-color --no-colour --nocolor -> Type --color=never
					""");

	private ForeignWords() {
	}

	private static Map<String, String> table(String text) {
		Map<String, String> table = new HashMap<>();
		for (String line : text.lines().toList()) {
			String[] sides = line.split(" -> ", 2);
			Arrays.stream(sides[0].split(" ")).forEach((word) -> table.put(word, hint(sides[1])));
		}
		return Map.copyOf(table);
	}

	// One line, whether the right side is a command or a sentence.
	private static String hint(String text) {
		return text.startsWith("migrate ") ? "Type: " + text : text + ".";
	}

	static Map<String, String> commands() {
		return COMMANDS;
	}

	static Map<String, String> options() {
		return OPTIONS;
	}

	// The words for the command of another tool.
	static Optional<String> command(String word) {
		return Optional.ofNullable(COMMANDS.get(word.toLowerCase(Locale.ROOT)));
	}

	// The words for the option of another tool; its value, behind an equals sign, does
	// not count. Some tools write long options with one dash.
	static Optional<String> option(String word) {
		String name = word.split("=", 2)[0];
		if (name.startsWith("--") && name.indexOf('.') > 0) {
			return Optional.of("Properties of the application stand before the word: java -jar app.jar " + name
					+ "=... migrate ...");
		}
		String hint = OPTIONS.get(name);
		return Optional.ofNullable((hint != null) ? hint : OPTIONS.get(longName(name)));
	}

	private static String longName(String name) {
		String words = name.replaceAll("([a-z])([A-Z])", "$1-$2").replace('_', '-').toLowerCase(Locale.ROOT);
		return "--" + words.replaceFirst("^-+", "");
	}

}
