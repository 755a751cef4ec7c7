package dev.migrate.internal.script;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import dev.migrate.revision.RevisionId;
import dev.migrate.script.FileTemplate;
import dev.migrate.script.RevisionDraft;
import dev.migrate.script.SectionText;
import dev.migrate.script.TransactionMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FileTemplateTests {

	@ParameterizedTest
	@CsvSource({ "YYYYMMDD_HHMM-{revision}_{slug}, 20251013_2237-dcd397241ba3_initial_schema",
			"YYYY/MM/{rev}, 2025/10/dcd397241ba3",
			"{year}-{month}-{day}T{hour}{minute}{second}_{slug}, 2025-10-13T223705_initial_schema",
			"HH-MM-SS_MM, 22-37-05_10", "{epoch}-{rev}, 1760387825-dcd397241ba3",
			"SSN_DDL_X{rev}, SSN_DDL_Xdcd397241ba3", "V{epoch}__{slug}, V1760387825__initial_schema" })
	void namesFiles(String pattern, String name) {
		assertThat(new FileTemplate(pattern, ZoneId.of("Europe/Berlin"), 40).fileName(draft("Initial schema")))
			.isEqualTo(name + ".sql");
	}

	@Test
	void aMessageMayBeEmpty() {
		assertThat(new FileTemplate(FileTemplate.DEFAULT_PATTERN, ZoneId.of("UTC"), 40).fileName(draft("!")))
			.isEqualTo("20251013_2037-dcd397241ba3.sql");
	}

	@ParameterizedTest
	@CsvSource({ "Add a column, add_a_column", "  --Weird -- (signs)!  , weird_signs",
			"\u00c9t\u00e9 Stra\u00dfe \u00c6r\u00f8, ete_strasse_aero",
			"\u0130stanbul \u0131\u015f\u0131k I, istanbul_isik_i",
			"\u65e5\u672c\u8a9e \u8ffd\u52a0, \u65e5\u672c\u8a9e_\u8ffd\u52a0", "\u304c\u304e, \u304c\u304e",
			"\ud55c\uad6d, \ud55c\uad6d", "\u0419\u043e\u0434, \u0439\u043e\u0434", "\ufb01x \u2460, fix_1",
			"a/b\\c:..d, a_b_c_d", "'', ''", "\ud83d\ude00 x, x" })
	void slugsAreReadable(String message, String slug) {
		assertThat(Slug.of(message, 40)).isEqualTo(slug);
	}

	@ParameterizedTest
	@CsvSource({ "twelve chars are not enough, twelve_chars", "averyveryverylongword, averyveryver",
			"twelve_chars more, twelve_chars", "a bb ccc dddd eeeee, a_bb_ccc" })
	void slugsAreCutBetweenWords(String message, String slug) {
		assertThat(Slug.of(message, 12)).isEqualTo(slug);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "/x", "x/", "../x", "a/../b", "a//b", ".x", "a\\b", "{rev", "{revison}" })
	void badTemplatesAreRejected(String pattern) {
		assertThatIllegalArgumentException().isThrownBy(() -> new FileTemplate(pattern, ZoneId.of("UTC"), 40))
			.withMessageContaining("'" + pattern + "' cannot be a template");
	}

	private static RevisionDraft draft(String message) {
		return new RevisionDraft(new RevisionId("dcd397241ba3"), List.of(), List.of(), List.of(), message,
				Instant.parse("2025-10-13T20:37:05.123Z"), SectionText.upgrade(TransactionMode.ON, ""),
				SectionText.downgrade(TransactionMode.ON, ""));
	}

}
