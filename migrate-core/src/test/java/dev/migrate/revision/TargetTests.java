package dev.migrate.revision;

import dev.migrate.revision.Target.Named;
import dev.migrate.revision.Target.OnBranch;
import dev.migrate.revision.Target.Symbol;
import dev.migrate.revision.Target.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TargetTests {

	@Test
	void wordsAreSymbols() {
		assertThat(Target.parse("head")).isEqualTo(Target.head()).isEqualTo(Symbol.HEAD);
		assertThat(Target.parse("heads")).isEqualTo(Target.heads());
		assertThat(Target.parse("base")).isEqualTo(Target.base());
		assertThat(Target.parse("current")).isEqualTo(Target.current());
	}

	@Test
	void otherWordsAreNames() {
		assertThat(Target.parse("ae10")).isEqualTo(new Named("ae10"));
		assertThat(Target.parse("İlk")).isEqualTo(new Named("İlk"));
	}

	@Test
	void numbersAreWalks() {
		assertThat(Target.parse("+1")).isEqualTo(new Walk(null, 1));
		assertThat(Target.parse("-12")).isEqualTo(new Walk(null, -12));
		assertThat(Target.parse("head-2")).isEqualTo(new Walk(Symbol.HEAD, -2));
		assertThat(Target.parse("base+2")).isEqualTo(new Walk(Symbol.BASE, 2));
		assertThat(Target.parse("ae10+02")).isEqualTo(new Walk(new Named("ae10"), 2));
	}

	@Test
	void atMeansOnABranch() {
		assertThat(Target.parse("shop@head")).isEqualTo(new OnBranch("shop", Symbol.HEAD));
		assertThat(Target.parse("shop@-1")).isEqualTo(new OnBranch("shop", new Walk(null, -1)));
		assertThat(Target.parse("shop@head-1")).isEqualTo(new OnBranch("shop", new Walk(Symbol.HEAD, -1)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ae1027a6acf0", "a", "head", "heads", "base", "current", "shop", "shop@head", "shop@heads",
			"shop@base", "shop@current", "shop@ae10", "ae10@ae1", "+1", "-1", "ae10+2", "ae10-2", "head-2", "heads-1",
			"base+2", "current-1", "shop@+1", "shop@-3", "shop@head-2", "shop@base+2", "shop@ae10-1", "+999999999" })
	void textOfATargetParsesToAnEqualTarget(String text) {
		assertThat(Target.parse(text)).hasToString(text);
		assertThat(Target.parse(Target.parse(text).toString())).isEqualTo(Target.parse(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			``           | 1  | a revision or a branch label is missing here
			`@head`      | 1  | a revision or a branch label is missing here
			`shop@`      | 6  | a revision or a branch label is missing here
			`a@b@c`      | 4  | '@' has no place here
			`a@b@head`   | 4  | '@' has no place here
			`+`          | 2  | the number of steps must be from 1 to 999999999
			`-0`         | 2  | the number of steps must be from 1 to 999999999
			`head+0`     | 6  | the number of steps must be from 1 to 999999999
			`-9999999999`| 2  | the number of steps must be from 1 to 999999999
			`+1abc`      | 3  | only digits may follow + or -
			`head-2x`    | 7  | only digits may follow + or -
			`a-b`        | 3  | only digits may follow + or -
			`a+1+1`      | 4  | only digits may follow + or -
			`+-1`        | 2  | only digits may follow + or -
			`-1@shop`    | 1  | '-' has no place here
			`+٣`         | 2  | only digits may follow + or -
			` head`      | 1  | a blank has no place here
			`add users`  | 4  | a blank has no place here
			`a,b`        | 2  | ',' has no place here
			`a:b`        | 2  | ':' belongs in a range, and only once
			`none`       | 1  | 'none' is neither a revision nor a branch label. The word here is 'base'
			`HEAD`       | 1  | 'HEAD' is neither a revision nor a branch label. The word here is 'head'
			`head@base`  | 1  | 'head' is neither a revision nor a branch label
			""")
	void whatIsNotATargetIsRejectedWithItsPosition(String text, int position, String problem) {
		assertThatExceptionOfType(InvalidTargetException.class).isThrownBy(() -> Target.parse(text)).satisfies((ex) -> {
			assertThat(ex.position()).isEqualTo(position);
			assertThat(ex.problem())
				.isEqualTo("Cannot read '" + text + "' at position " + position + ": " + problem + ".");
			assertThat(ex.action()).contains("shop@head");
		});
	}

	@Test
	void controlCharactersAreNotRepeated() {
		assertThatExceptionOfType(InvalidTargetException.class).isThrownBy(() -> Target.parse("a\u001B[1m"))
			.satisfies((ex) -> assertThat(ex.problem())
				.isEqualTo("Cannot read 'a?[1m' at position 2: U+001B has no place here."));
	}

	@Test
	void valuesCannotHoldWhatCannotBeWritten() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Named("a-b"));
		assertThatIllegalArgumentException().isThrownBy(() -> new Walk(null, 0));
		assertThatIllegalArgumentException().isThrownBy(() -> new OnBranch("head", Symbol.HEAD));
	}

}
