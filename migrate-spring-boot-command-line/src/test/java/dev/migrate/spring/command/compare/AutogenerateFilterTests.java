package dev.migrate.spring.command.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.migrate.comparison.ObjectFilter;
import dev.migrate.spring.command.CommandTester;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.shop.Shop;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** The objects that autogenerate and check compare. */
@PostgresTest
class AutogenerateFilterTests {

	private final TestDatabase database;

	private final Path directory;

	private final CommandTester tester;

	AutogenerateFilterTests(TestDatabase database, @TempDir Path directory) {
		this.database = database;
		this.directory = directory;
		this.tester = new CommandTester(database, new RevisionFolder(directory)).withEntities(Shop.class)
			.with("migrate.file-template={revision}");
		this.tester.run("ensure-version");
	}

	@Test
	void onlyWhatIsIncludedIsWritten() throws IOException {
		this.tester.with("migrate.autogenerate.include=customer");
		assertThat(generate("revision", "--autogenerate")).contains("CREATE TABLE customer").doesNotContain("purchase");
		this.tester.run("upgrade");
		assertThat(this.tester.run("check").out()).isEqualTo("No findings\n");
		this.database.execute("ALTER TABLE customer DROP COLUMN name");
		assertThat(this.tester.run("check").out()).contains("ADD COLUMN name").endsWith("2 findings\n");
	}

	@Test
	void whatIsExcludedIsNotWritten() throws IOException {
		this.database.execute("CREATE TABLE flyway_old (id int)");
		this.tester.with("migrate.autogenerate.exclude[0]=*_OLD", "migrate.autogenerate.exclude[1]=purchase.note");
		assertThat(generate("makemigrations")).contains("CREATE TABLE purchase").doesNotContain("note", "flyway_old");
		this.tester.run("upgrade", "--on-unknown-database", "apply");
		assertThat(this.tester.run("check").out()).isEqualTo("No findings\n");
	}

	@Test
	void beansAreAskedToo() throws IOException {
		this.tester.withEntities(Filtered.class).with("migrate.autogenerate.exclude=customer.name");
		assertThat(generate("revision", "--autogenerate")).contains("CREATE TABLE customer")
			.doesNotContain("purchase", "name");
		this.tester.run("upgrade");
		assertThat(this.tester.run("check").out()).isEqualTo("No findings\n");
	}

	@Test
	void patternThatMatchesNothingIsTold() {
		this.tester.with("migrate.autogenerate.exclude=custmer");
		String note = "Nothing matches custmer, a pattern in migrate.autogenerate.include";
		assertThat(this.tester.run("revision", "--autogenerate", "--rev-id", "a1").err()).contains(note);
		this.tester.run("upgrade");
		CommandTester.Result checked = this.tester.run("check");
		assertThat(checked.code()).isEqualTo(ExitCode.DONE);
		assertThat(checked.err()).contains(note);
	}

	@Test
	void patternThatCannotBeReadIsAnError() {
		this.tester.with("migrate.autogenerate.include=a..b");
		CommandTester.Result refused = this.tester.run("revision", "--autogenerate");
		assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
		assertThat(refused.err()).contains("Error: A pattern cannot be read: 'a..b' is not a name");
	}

	private String generate(String... words) throws IOException {
		String[] all = new String[words.length + 2];
		System.arraycopy(words, 0, all, 0, words.length);
		all[words.length] = "--rev-id";
		all[words.length + 1] = "a1";
		assertThat(this.tester.run(all).code()).isEqualTo(ExitCode.DONE);
		return Files.readString(this.directory.resolve("a1.sql"));
	}

	@Configuration(proxyBeanMethods = false)
	@Import(Shop.class)
	static class Filtered {

		@Bean
		ObjectFilter withoutPurchases() {
			return (object) -> !object.name().startsWith("purchase");
		}

		@Bean
		ObjectFilter everything() {
			return ObjectFilter.ALL;
		}

	}

}
