package dev.migrate.internal.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionId;
import dev.migrate.script.FileTemplate;
import dev.migrate.script.RevisionDraft;
import dev.migrate.script.RevisionNotWrittenException;
import dev.migrate.script.RevisionScript;
import dev.migrate.script.RevisionWriter;
import dev.migrate.script.SectionText;
import dev.migrate.script.TransactionMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RevisionWriterTests {

	private static final Instant DATE = Instant.parse("2025-10-13T22:37:00Z");

	private static final SectionText NOTHING = SectionText.upgrade(TransactionMode.ON, "");

	private final RevisionWriter writer = new RevisionWriter(
			new FileTemplate(FileTemplate.DEFAULT_PATTERN, ZoneId.of("UTC"), FileTemplate.DEFAULT_SLUG_LENGTH));

	private final Path directory;

	RevisionWriterTests(@TempDir Path directory) {
		this.directory = directory;
	}

	@Test
	void writesTheFormOfTheReference() throws IOException {
		RevisionDraft draft = new RevisionDraft(new RevisionId("dcd397241ba3"), List.of(), List.of(), List.of(),
				"Initial schema", DATE, SectionText.upgrade(TransactionMode.ON, "CREATE TABLE users (id int);\r\n"),
				SectionText.downgrade(TransactionMode.OFF, "DROP TABLE users;"));
		Path file = this.writer.write(this.directory.resolve("db/revisions"), draft);
		assertThat(file)
			.isEqualTo(this.directory.resolve("db/revisions/20251013_2237-dcd397241ba3_initial_schema.sql"));
		assertThat(Files.readString(file)).isEqualTo("""
				-- Initial schema
				--
				-- revision: dcd397241ba3
				-- down-revision: none
				-- create-date: 2025-10-13T22:37:00Z

				-- migrate:upgrade
				CREATE TABLE users (id int);

				-- migrate:downgrade transaction=off
				DROP TABLE users;
				""");
	}

	@Test
	void neverOverwrites() throws IOException {
		Path file = this.writer.write(this.directory, draft("x"));
		Files.writeString(file, "mine");
		assertThatExceptionOfType(RevisionNotWrittenException.class)
			.isThrownBy(() -> this.writer.write(this.directory, draft("x")))
			.withMessageContaining("Cannot write " + file + ": the file already exists.");
		assertThat(file).hasContent("mine");
	}

	@Test
	void aDirectoryThatCannotBeWrittenIsAnError() throws IOException {
		Path file = Files.createFile(this.directory.resolve("file"));
		assertThatExceptionOfType(RevisionNotWrittenException.class)
			.isThrownBy(() -> this.writer.write(file, draft("x")))
			.withMessageContaining("Cannot write " + file);
	}

	@Test
	void aMessageThatReadsAsAKeyIsRejected() {
		for (String message : List.of("revision: x", "a\nmigrate:upgrade", "down-revison: x", "a\ncreate-date: x")) {
			assertThatIllegalArgumentException().isThrownBy(() -> this.writer.write(this.directory, draft(message)))
				.withMessageContaining(message);
		}
		assertThat(this.directory).isEmptyDirectory();
	}

	@Test
	void identifiersAreNew() {
		assertThat(RevisionWriter.newId().value()).matches("[0-9a-f]{12}").isNotEqualTo(RevisionWriter.newId().value());
	}

	@Test
	void whatIsWrittenIsReadAgain() throws IOException {
		Random random = new Random(7);
		for (int i = 0; i < 300; i++) {
			RevisionDraft draft = random(random);
			Path file = this.writer.write(this.directory, draft);
			assertEqual(draft, ReadFixture.read(Files.readString(file)));
		}
	}

	private static void assertEqual(RevisionDraft draft, RevisionScript script) {
		Revision revision = script.revision();
		assertThat(new Revision(draft.id(), draft.downRevisions(), draft.dependsOn(), draft.branchLabels(),
				draft.message(), draft.createDate(), revision.location(), revision.keys()))
			.isEqualTo(revision);
		assertThat(script.upgrade().text()).hasToString(draft.upgrade().value());
		assertThat(script.downgrade().text()).hasToString(draft.downgrade().value());
	}

	private static RevisionDraft random(Random random) {
		TransactionMode mode = random.nextBoolean() ? TransactionMode.ON : TransactionMode.OFF;
		SectionText downgrade = random.nextBoolean() ? irreversible("for a reason: " + random.nextInt())
				: SectionText.downgrade(mode, lines(random, ";\n"));
		return new RevisionDraft(RevisionWriter.newId(), ids(random), names(random), names(random), lines(random, "\n"),
				DATE.plusMillis(random.nextInt()), SectionText.upgrade(mode, lines(random, ";\n")), downgrade);
	}

	private static List<RevisionId> ids(Random random) {
		return names(random).stream().map(RevisionId::new).toList();
	}

	private static List<String> names(Random random) {
		return random.ints(random.nextInt(4), 0, 1000).distinct().mapToObj((i) -> "n" + i).toList();
	}

	private static String lines(Random random, String separator) {
		List<String> lines = List.of("Add x", "", "  indented", "Note: y", "see: http://x", "\u00e9 \u65e5", "-- a",
				"'q'");
		return String.join(separator, random.ints(random.nextInt(5), 0, lines.size()).mapToObj(lines::get).toList());
	}

	private static RevisionDraft draft(String message) {
		return new RevisionDraft(new RevisionId("a1"), List.of(), List.of(), List.of(), message, DATE, NOTHING,
				irreversible("x"));
	}

	private static SectionText irreversible(String reason) {
		return new SectionText("-- migrate:downgrade irreversible: " + reason);
	}

}
