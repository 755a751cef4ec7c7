package dev.migrate.internal.script;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import dev.migrate.error.Fault;
import dev.migrate.internal.dialect.postgresql.PostgresqlSyntax;
import dev.migrate.internal.dialect.sqlite.SqliteSyntax;
import dev.migrate.revision.InvalidRevisionsException;
import dev.migrate.script.Section;
import dev.migrate.script.Statement;
import dev.migrate.testing.FileProducts;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class SplitPropertyTests {

	private static final String MARKER = "-- migrate:upgrade\n";

	private static final List<String> WORDS = List.of("SELECT", "a", "\"q;\"", "'s;'", "E'\\';'", "$$;$$", "$t$ $$;$t$",
			"(1; 2)", "/* ; /* ; */ */", "-- ;\n", "\n", "1.5", "+", "-1", ",", "CASE", "ELSE", "é", "😀", "a$b$c",
			"$1", "\r\n", "INSERT", "INTO");

	private static final List<String> SHARDS = List.of("'", "\"", "$", "$$", "$t$", "E'", "\\", "\\.", "\n", "\r",
			"\r\n", ";", "(", ")", "/*", "*/", "--", "-- migrate:", "upgrade", "downgrade irreversible: x", "done-when",
			"BEGIN", "ATOMIC", "END", "CASE", "CREATE FUNCTION ", "COPY t FROM stdin", "x", " ", "\t", "é", "\uD83D",
			"\0", "1", "e", "[", "]", "`", "-- revision: ", "-- down-revision: ", ",",
			"-- migrate:upgrade transaction=off\n", "-- migrate:upgrade sqlite\n", "-- migrate:downgrade postgresql\n",
			"-- migrate:commit\n");

	private final Random random = new Random(42);

	@Test
	void joinedStatementsAreSplitAgain() {
		for (int i = 0; i < 2000; i++) {
			List<String> statements = statements(new PostgresqlSyntax());
			String joined = String.join(";\n", statements);
			assertThat(split(joined, new PostgresqlSyntax())).as(joined).isEqualTo(statements);
		}
	}

	@Test
	void aStoredSectionIsReadAgainAsItWas() {
		for (int i = 0; i < 500; i++) {
			String text = MARKER + String.join(";\n", statements(new PostgresqlSyntax()));
			Section section = StoredText.section(text, "x", FileProducts.POSTGRESQL);
			assertThat(StoredText.section(section.text().toString(), "x", FileProducts.POSTGRESQL)).isEqualTo(section);
		}
	}

	// A large file is not decoded while it is split.
	@Test
	void bytesAreSplitAsCharactersAre() {
		for (int i = 0; i < 20_000; i++) {
			String text = MARKER + random(SHARDS, 1 + this.random.nextInt(30), "").replace("\uD83D", "😀$ü$");
			Syntax syntax = (i % 2 == 0) ? new PostgresqlSyntax() : new SqliteSyntax();
			List<Fault> faults = new ArrayList<>();
			List<Fault> same = new ArrayList<>();
			Body body = new BodyReader(new Source("x", text, faults), 0, FileProducts.with(syntax)).readFile();
			SourceText bytes = new ByteText(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
			Body again = new BodyReader(new Source("x", bytes, same, "", null), 0, FileProducts.with(syntax))
				.readFile();
			assertThat(same).as(text).isEqualTo(faults);
			assertThat(again).as(text).isEqualTo(body);
		}
	}

	@Test
	void randomTextHasFaultsAtMost() {
		for (int i = 0; i < 20_000; i++) {
			String text = random(SHARDS, 1 + this.random.nextInt(30), "");
			Syntax syntax = (i % 2 == 0) ? new PostgresqlSyntax() : new SqliteSyntax();
			assertThatCode(() -> read(text, syntax)).as(text).doesNotThrowAnyException();
		}
	}

	@Test
	void aLargeFileIsReadInLinearTime() {
		String nasty = "SELECT 'a', E'\\'', $a$ x $a$ /* /* */ */ -- c\r\n(1, ((2)));\r".repeat(40_000);
		long start = System.nanoTime();
		StoredText.section(MARKER + nasty, "x", FileProducts.POSTGRESQL);
		StoredText.section(MARKER + "SELECT $a".repeat(100_000) + "; " + "/**/".repeat(100_000), "x",
				FileProducts.POSTGRESQL);
		assertThat(System.nanoTime() - start).isLessThan(60_000_000_000L);
	}

	private static void read(String text, Syntax syntax) {
		RevisionReader.read(new Source("x", text, new ArrayList<>()), FileProducts.with(syntax));
		try {
			StoredText.section(MARKER + text, "x", FileProducts.with(syntax));
		}
		catch (InvalidRevisionsException ex) {
			assertThat(ex.faults()).isNotEmpty();
		}
	}

	private List<String> statements(Syntax syntax) {
		List<String> statements = new ArrayList<>();
		for (int i = this.random.nextInt(6); i >= 0; i--) {
			statements.addAll(split(random(WORDS, 1 + this.random.nextInt(12), " "), syntax));
		}
		return statements;
	}

	private String random(List<String> pieces, int count, String separator) {
		return this.random.ints(count, 0, pieces.size()).mapToObj(pieces::get).collect(Collectors.joining(separator));
	}

	private static List<String> split(String text, Syntax syntax) {
		return StoredText.section(MARKER + text, "x", FileProducts.with(syntax))
			.statements()
			.stream()
			.map(Statement::sql)
			.toList();
	}

}
