package dev.migrate.internal.script;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dev.migrate.error.Fault;
import dev.migrate.error.Location;
import dev.migrate.revision.KeyLocations;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionId;
import dev.migrate.script.Downgrade;
import dev.migrate.script.RevisionScript;
import dev.migrate.script.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RevisionReaderTests {

	@Test
	void readsAWholeFile() {
		RevisionScript script = ReadFixture.read("""
				-- Initial schema
				--
				-- Note: two tables
				-- see: http://example.org/x
				--
				-- revision: dcd397241ba3
				-- down-revision: a1, b2
				-- depends-on: c3, billing
				-- branch-labels: shop
				-- create-date: 2025-10-13T22:37:00+02:00

				-- A remark that is neither message nor key.
				-- migrate:upgrade
				CREATE TABLE users (id int);
				CREATE TABLE tasks (id int);

				-- migrate:downgrade
				DROP TABLE tasks;
				DROP TABLE users;
				""");
		assertThat(script.revision().id()).isEqualTo(new RevisionId("dcd397241ba3"));
		assertThat(script.revision().downRevisions()).extracting(RevisionId::value).containsExactly("a1", "b2");
		assertThat(script.revision().dependsOn()).containsExactly("c3", "billing");
		assertThat(script.revision().branchLabels()).containsExactly("shop");
		assertThat(script.revision().createDate()).isEqualTo(Instant.parse("2025-10-13T20:37:00Z"));
		assertThat(script.revision().message())
			.isEqualTo("Initial schema\n\nNote: two tables\nsee: http://example.org/x");
		assertThat(script.revision().location()).isEqualTo(new Location("x.sql", 6));
		assertThat(script.upgrade().statements()).extracting(Statement::location)
			.containsExactly(new Location("x.sql", 14), new Location("x.sql", 15));
		assertThat(script.upgrade().text()).asString()
			.startsWith("-- migrate:upgrade\nCREATE")
			.endsWith("tasks (id int);");
		assertThat(script.downgrade()).isInstanceOfSatisfying(Downgrade.Available.class,
				(downgrade) -> assertThat(downgrade.section().statements()).hasSize(2));
	}

	@Test
	void anEmptyUpgradeSectionIsAMerge() {
		RevisionScript script = ReadFixture.read("-- revision: m\n-- down-revision: a,b\n-- migrate:upgrade");
		assertThat(script.upgrade().statements()).isEmpty();
		assertThat(script.downgrade()).isEqualTo(new Downgrade.Missing());
	}

	@Test
	void aDowngradeMayBeIrreversible() {
		RevisionScript script = ReadFixture
			.read(ReadFixture.HEADER + "-- migrate:upgrade\n-- migrate:downgrade irreversible: data is lost\n");
		assertThat(script.downgrade()).isEqualTo(new Downgrade.Irreversible("data is lost"));
	}

	@Test
	void lineEndsOfWindowsAndAByteOrderMarkAreAccepted() {
		String text = "\uFEFF" + ReadFixture.HEADER.replace("\n", "\r\n")
				+ "-- migrate:upgrade\r\nSELECT 1;\r\nSELECT 2;\r\n";
		Source source = Utf8.decode("x.sql", text.getBytes(StandardCharsets.UTF_8), "", new ArrayList<>(),
				new ArrayList<>());
		RevisionScript script = ReadFixture.read(source.text().substring(0, source.text().length()));
		assertThat(script.revision().message()).isEqualTo("Create users");
		assertThat(script.upgrade().statements()).extracting((statement) -> statement.location().line())
			.containsExactly(6, 7);
	}

	@Test
	void aFileThatIsNotUtf8IsAFault() {
		List<Fault> faults = new ArrayList<>();
		Utf8.decode("x.sql", "-- a\n-- \u00fc".getBytes(StandardCharsets.ISO_8859_1), "", faults, new ArrayList<>());
		assertThat(faults).extracting(Fault::toString)
			.containsExactly("x.sql:2: The file is not UTF-8. Save it as UTF-8.");
	}

	@Test
	void aFileWithoutHeaderIsAFault() {
		assertThat(ReadFixture.faults("CREATE TABLE t (a int);")).hasSize(2)
			.anyMatch((fault) -> fault.startsWith("x.sql:1: The file has no header"))
			.anyMatch((fault) -> fault.startsWith("x.sql:1: This statement is above the first section."));
		assertThat(ReadFixture.faults("")).hasSize(2);
	}

	@Test
	void missingKeysAreFaults() {
		assertThat(ReadFixture.faults("-- x\n-- create-date: 2025-10-13T22:37:00Z\n-- migrate:upgrade")).hasSize(2)
			.anyMatch((fault) -> fault.contains("which revision this is"))
			.anyMatch((fault) -> fault.contains("'-- down-revision: none' for the first"));
	}

	@Test
	void unknownKeysAreFaults() {
		assertThat(ReadFixture.faults("-- down-revison: none\n-- revision: a1\n-- migrate:upgrade")).hasSize(2)
			.anyMatch((fault) -> fault.startsWith("x.sql:1: 'down-revison' is not a key")
					&& fault.endsWith("Did you mean 'down-revision'?"));
		assertThat(
				ReadFixture.faults("-- m\n-- revision: a1\n-- author: me\n-- down_revision: none\n-- migrate:upgrade"))
			.anyMatch((fault) -> fault.startsWith("x.sql:3: 'author' is not a key"))
			.anyMatch((fault) -> fault.endsWith("Did you mean 'down-revision'?"));
	}

	@Test
	void aLineAmongTheKeysThatIsNoneIsAFault() {
		assertThat(ReadFixture.faults("-- revision: a1\n-- Some prose\n-- down-revision: none\n-- migrate:upgrade"))
			.singleElement()
			.asString()
			.startsWith("x.sql:2: This line is among the keys");
	}

	@Test
	void duplicateKeysAreFaults() {
		assertThat(ReadFixture.faults("-- revision: a\n-- revision: b\n-- down-revision: none\n-- migrate:upgrade"))
			.singleElement()
			.asString()
			.startsWith("x.sql:2: The key 'revision' is here twice; first in line 1.");
	}

	@Test
	void illegalValuesAreFaults() {
		assertThat(ReadFixture.faults("""
				-- revision: a b
				-- down-revision: x,,y
				-- depends-on: head
				-- branch-labels: a@b
				-- create-date: yesterday

				-- migrate:upgrade
				""")).hasSize(5)
			.extracting((fault) -> fault.substring(0, 7))
			.containsExactly("x.sql:1", "x.sql:2", "x.sql:3", "x.sql:4", "x.sql:5");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-- m\0", "-- m\n-- revision: a\0", "-- m\n\n\n-- \0 comment", "SELECT '\0'", "\0" })
	void nulIsAFaultWhereverItIs(String text) {
		List<Fault> faults = new ArrayList<>();
		Utf8.decode("x.sql", text.getBytes(StandardCharsets.UTF_8), "", faults, new ArrayList<>());
		long line = 1 + text.substring(0, text.indexOf('\0')).chars().filter((c) -> c == '\n').count();
		assertThat(faults).singleElement().asString().startsWith("x.sql:" + line + ": The file has a NUL character");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32" })
	void otherEncodingIsAFaultThatNamesTheRightOne(String charset) {
		List<Fault> faults = new ArrayList<>();
		Utf8.decode("x.sql", "-- m\n".getBytes(Charset.forName(charset)), "", faults, new ArrayList<>());
		assertThat(faults).singleElement().asString().contains("UTF-8");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			down-revision | b1, b1     | x.sql:4: The key 'down-revision' names 'b1' twice. Name it once.
			depends-on    | b1 ,b1     | x.sql:4: The key 'depends-on' names 'b1' twice. Name it once.
			branch-labels | s, t, s    | x.sql:4: The key 'branch-labels' names 's' twice. Name it once.
			""")
	void nameIsGivenOnceInAKey(String key, String value, String fault) {
		String down = key.equals("down-revision") ? "" : "-- down-revision: none\n";
		assertThat(ReadFixture
			.faults("-- m\n--\n-- revision: a1\n-- " + key + ": " + value + "\n" + down + "-- migrate:upgrade\n"))
			.containsExactly(fault);
	}

	@Test
	void placesOfTheKeysAreTheirLines() {
		Revision revision = ReadFixture
			.read("-- m\n--\n-- down-revision: none\n-- revision: a1\n-- branch-labels: s\n-- migrate:upgrade\n")
			.revision();
		assertThat(revision.location().line()).isEqualTo(4);
		assertThat(revision.keys())
			.isEqualTo(new KeyLocations(new Location("x.sql", 3), new Location("x.sql", 4), new Location("x.sql", 5)));
	}

}
