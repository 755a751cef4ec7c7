package dev.migrate.spring.command.line;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.output.Channels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

/** The words that people bring along from other tools. */
class ForeignWordsTests {

	/** A command within a hint, up to the end of the sentence. */
	private static final Pattern COMMAND = Pattern
		.compile("migrate ((?:--?)?[a-z-]+(?: (?:-[1-9]|\\+[1-9]|--?[a-z]+|base|heads|REVISION|\"\\.\\.\\.\"))*)");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			alembic upgrade head   | alembic          | Leave the word out, as in: migrate status
			dbmate up              | up               | Type: migrate upgrade
			dbmate down            | down             | Type: migrate downgrade -1
			dbmate rollback        | rollback         | Type: migrate downgrade -1
			dbmate new             | new              | Type: migrate makemigrations "..."
			dbmate wait            | wait             | migrate.on-startup=wait
			dbmate dump            | dump             | pg_dump --schema-only
			flyway info            | info             | Type: migrate status
			flyway repair          | repair           | Type: migrate status, which names each fault
			flyway baseline        | baseline         | Type: migrate stamp REVISION
			flyway validate        | validate         | Type: migrate check
			flyway undo            | undo             | Type: migrate downgrade -1
			flyway clean           | clean            | Type: migrate downgrade base
			liquibase update       | update           | Type: migrate upgrade
			liquibase update-sql   | update-sql       | Type: migrate upgrade --sql
			liquibase updateSQL    | updateSQL        | Type: migrate upgrade --sql
			liquibase diff         | diff             | Type: migrate check, which lists the differences
			liquibase rollback     | rollback-count   | Type: migrate downgrade -1
			liquibase sync         | changelogSync    | Type: migrate stamp REVISION
			liquibase locks        | release-locks    | Type: migrate status
			django inspectdb       | inspectdb        | pg_dump --schema-only
			django sqlmigrate      | sqlmigrate       | Type: migrate show REVISION
			django squash          | squashmigrations | Type: migrate stamp --purge heads
			rails db:migrate       | db:migrate       | Type: migrate upgrade
			rails db:rollback      | db:rollback      | Type: migrate downgrade -1
			rails db:migrate:redo  | db:migrate:redo  | Type: migrate downgrade -1, and then: migrate upgrade
			rails db:migrate:status | db:migrate:status | Type: migrate status
			rails db:seed          | db:seed          | Rows go into a revision
			rails generate         | generate         | Type: migrate makemigrations "..."
			prisma deploy          | deploy           | Type: migrate upgrade
			prisma dev             | dev              | Type: migrate makemigrations "..."
			prisma reset           | reset            | Type: migrate downgrade base
			goose redo             | redo             | Type: migrate downgrade -1, and then: migrate upgrade
			goose up-by-one        | up-by-one        | Type: migrate upgrade +1
			goose up-to            | up-to            | Type: migrate upgrade REVISION
			goose down-to          | down-to          | Type: migrate downgrade REVISION
			goose version          | version          | Type: migrate current
			golang-migrate force   | force            | Type: migrate stamp REVISION
			golang-migrate goto    | goto             | Type: migrate upgrade REVISION
			laravel make:migration | make:migration   | Type: migrate makemigrations "..."
			laravel                | help             | Type: migrate --help
			a slip                 | upgarde          | Did you mean 'upgrade'?
			another                | heds             | Did you mean 'heads'?
			""")
	void commandOfAnotherToolNamesTheOneHere(String tool, String word, String hint) {
		assertThat(refused(word)).startsWith("Error: There is no command '" + word + "'.")
			.contains(hint)
			.hasLineCount(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			django            | upgrade --fake            | Type: migrate stamp REVISION, which records a revision
			prisma            | upgrade --applied         | Type: migrate stamp REVISION
			django            | makemigrations --dry-run  | Type: migrate plan
			django            | upgrade --plan            | Type: migrate plan
			django            | upgrade --list            | Type: migrate showmigrations
			django            | makemigrations --check    | Type: migrate check
			django            | makemigrations --merge    | Type: migrate merge heads
			django            | revision --empty          | Type: migrate create --empty "..."
			rails             | upgrade --steps=2         | Steps are a target
			doctrine          | upgrade --no-interaction  | only a downgrade asks
			liquibase         | downgrade -1 --count=1    | Steps are a target
			alembic           | upgrade -c                | The configuration is the application's
			flyway            | upgrade -url=jdbc:x       | Did you mean --url?
			flyway            | upgrade -locations=x      | Did you mean --locations?
			flyway            | upgrade -outOfOrder=true  | It is not needed
			flyway            | upgrade -configFiles=a    | The configuration is the application's
			flyway            | upgrade -password=secret  | A password is no option
			knex              | upgrade --env             | --spring.profiles.active=test
			prisma            | upgrade --schema          | --migrate.schema=NAME
			dbmate            | upgrade --migrations-dir  | named with --locations
			golang-migrate    | upgrade --database        | Another database is named with --url
			a Spring property | upgrade --server.port=1   | java -jar app.jar --server.port=... migrate ...
			any               | upgrade --debug           | Type -vv
			any               | status --json             | Type --format json
			a slip            | upgrade --sq              | Did you mean --sql?
			""")
	void optionOfAnotherToolNamesTheOneHere(String tool, String words, String hint) {
		assertThat(refused(words.split(" "))).startsWith("Error: Unknown option: ").contains(hint).hasLineCount(2);
	}

	static Stream<String> hints() {
		return Stream.of(ForeignWords.commands(), ForeignWords.options())
			.flatMap((table) -> table.values().stream())
			.distinct();
	}

	@ParameterizedTest
	@MethodSource("hints")
	void everyHintNamesWordsThatTheParserKnows(String hint) {
		assertThat(hint).doesNotContain("\n");
		COMMAND.matcher(hint)
			.results()
			.map(ForeignWordsTests::words)
			.forEach((words) -> CommandRegistry.line()
				.setUnmatchedOptionsArePositionalParams(Arrays.stream(words).anyMatch((word) -> word.matches("-[1-9]")))
				.parseArgs(words));
	}

	private static String[] words(MatchResult match) {
		return match.group(1).split(" ");
	}

	@Test
	void wordsOfMigrateAreInNoTable() {
		CommandLine line = CommandRegistry.line();
		assertThat(ForeignWords.commands()).doesNotContainKeys(line.getSubcommands().keySet().toArray(String[]::new));
		assertThat(ForeignWords.options())
			.doesNotContainKeys(line.getCommandSpec().optionsMap().keySet().toArray(String[]::new));
	}

	private static String refused(String... words) {
		StringWriter err = new StringWriter();
		CommandLineRun run = CommandLineRun.of(words,
				new Channels(new PrintWriter(new StringWriter()), new PrintWriter(err, true), null));
		assertThat(run.withoutApplication()).contains(ExitCode.USAGE);
		return err.toString();
	}

}
