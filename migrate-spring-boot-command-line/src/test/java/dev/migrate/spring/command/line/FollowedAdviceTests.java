package dev.migrate.spring.command.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.migrate.revision.Target;
import dev.migrate.spring.command.CommandTester;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.line.AdviceSentences.Sentence;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every advice of the product that changes a database is followed in the situation in
 * which it is given, and the database is right afterwards.
 */
@PostgresTest
class FollowedAdviceTests {

	private static final Set<String> CHANGING = Set.of("stamp", "upgrade", "downgrade", "resolve", "ensure-version");

	private static final Pattern CHANGE = Pattern.compile("\\bmigrate (" + String.join("|", CHANGING) + ")\\b");

	/** {@code ForeignWordsTests} and {@code MigrateAutoConfigurationTests} have these. */
	private static final Set<String> ELSEWHERE = Set.of("ForeignWords", "MigrationRunner");

	private final TestDatabase database;

	private final Path directory;

	FollowedAdviceTests(TestDatabase database, @TempDir Path directory) {
		this.database = database;
		this.directory = directory;
	}

	static Stream<Arguments> advice() {
		return Arrays.stream(AdviceSituation.values())
			.flatMap((situation) -> situation.commands().stream().map((command) -> Arguments.of(situation, command)));
	}

	@ParameterizedTest
	@MethodSource("advice")
	void databaseIsRightAfterTheAdvice(AdviceSituation situation, String advice) {
		AdviceStage stage = stage(this.database, "revisions");
		assertComplete(situation, situation.on(stage));
		stage.tester().typing("y", "y", "y");
		for (String command : advice.split(" && ", -1)) {
			CommandTester.Result result = stage.tester().run(words(command));
			assertThat(result.code()).as(result.out() + result.err()).isEqualTo(ExitCode.DONE);
		}
		assertRight(stage, situation);
	}

	private static String[] words(String command) {
		String words = command.substring("migrate ".length()).replace("<revision>", "heads").replace("TARGET", "heads");
		return (words.equals("stamp") ? "stamp heads" : words).split(" ");
	}

	// The database is as one that all files have made, and the first row is still there.
	private void assertRight(AdviceStage stage, AdviceSituation situation) {
		CommandTester.Result upgrade = stage.tester().run("upgrade");
		assertThat(upgrade.code()).as(upgrade.err()).isEqualTo(ExitCode.DONE);
		CommandTester.Result check = stage.tester().run("check");
		assertThat(check.code()).as(check.out()).isEqualTo(ExitCode.DONE);
		if (situation != AdviceSituation.NOTHING_TO_EDIT) {
			assertThat(stage.database().jdbc().sql("SELECT id FROM a").query(Integer.class).list()).containsExactly(1);
		}
		TestDatabase fresh = this.database.another();
		new AdviceStage(fresh, stage.folder(), stage.tester()).strict().upgrade(Target.heads());
		if (situation.name().startsWith("DRIFT")) {
			fresh.execute("ALTER TABLE a ADD more int");
		}
		assertThat(stage.database().schemaSnapshot()).isEqualTo(fresh.schemaSnapshot());
	}

	// Each command on the screen that changes a database is followed.
	private static void assertComplete(AdviceSituation situation, String screen) {
		List<String> followed = situation.commands()
			.stream()
			.flatMap((advice) -> Arrays.stream(advice.split(" && ", -1)))
			.toList();
		assertThat(followed).allSatisfy((command) -> assertThat(screen).contains(command));
		assertThat(CHANGE.matcher(screen).results().map(MatchResult::start))
			.allSatisfy((start) -> assertThat(followed).as(screen.substring(start))
				.anyMatch((command) -> screen.startsWith(command, start)));
	}

	@Test
	void everySentenceHasItsSituation() {
		List<String> screens = Arrays.stream(AdviceSituation.values())
			.map((situation) -> situation.on(stage(this.database.another(), situation.name())))
			.toList();
		assertThat(sentences()).filteredOn((sentence) -> sentence.commands().anyMatch(CHANGING::contains))
			.hasSizeGreaterThan(20)
			.filteredOn((sentence) -> screens.stream().noneMatch(sentence::isIn))
			.isEmpty();
	}

	@Test
	void everyCommandExists() {
		assertThat(sentences()).hasSizeGreaterThan(60)
			.flatMap((sentence) -> sentence.commands().toList())
			.isSubsetOf(CommandRegistry.line().getSubcommands().keySet());
	}

	private static List<Sentence> sentences() {
		return AdviceSentences.ofTheProduct()
			.stream()
			.filter((sentence) -> !ELSEWHERE.contains(sentence.type()))
			.toList();
	}

	private AdviceStage stage(TestDatabase database, String name) {
		try {
			RevisionFolder folder = new RevisionFolder(Files.createDirectory(this.directory.resolve(name)));
			CommandTester tester = new CommandTester(database, folder).with("EDITOR=true", "VISUAL=");
			return new AdviceStage(database, folder, tester).table("a", "none");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
