package dev.migrate.revision;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RevisionIdTests {

	@ParameterizedTest
	@ValueSource(strings = { "a", "dcd397241ba3", "0001", "add_users", "v1.2", "İlk", "größe", "'quoted\"", "header",
			"\uD83D\uDE00" })
	void acceptsAnythingThatMeansNothingElse(String text) {
		assertThat(RevisionId.problem(text)).isEmpty();
		assertThat(new RevisionId(text)).hasToString(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a@b", "a+b", "a-b", "a:b", "a,b", "a b", " a", "a\t", "a\nb", "a\u0000", "a\u00A0b",
			"a\u200Bb", "a\u202Eb", "a\uD83D", "head", "heads", "base", "current", "none", "HEAD", "None" })
	void rejectsWhatCouldBeMisread(String text) {
		assertThat(RevisionId.problem(text)).isPresent();
		assertThatIllegalArgumentException().isThrownBy(() -> new RevisionId(text));
	}

	@Test
	void has255CharactersAtMost() {
		assertThat(RevisionId.problem("x".repeat(255))).isEmpty();
		assertThat(RevisionId.problem("x".repeat(256)))
			.contains("'xxxxxxxxxxxxxxxxxxxx...' has 256 characters: an identifier has at most 255.");
	}

	@Test
	void saysWhatIsWrong() {
		assertThat(RevisionId.problem("a-b"))
			.contains("'a-b' contains '-': an identifier cannot contain @ + - : , or blanks or control characters.");
		assertThat(RevisionId.problem("a b"))
			.hasValueSatisfying((text) -> assertThat(text).contains("contains a blank"));
		assertThat(RevisionId.problem("a\u0007"))
			.hasValueSatisfying((text) -> assertThat(text).startsWith("'a?' contains U+0007"));
		assertThat(RevisionId.problem("head")).contains("'head' is a reserved word: choose another identifier.");
	}

}
