package dev.migrate.revision;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TargetRangeTests {

	@ParameterizedTest
	@ValueSource(strings = { "a:b", "base:b", "a:heads", "-2:b", "a:+2", "-3:current", "shop@base:shop@head" })
	void textOfARangeParsesToAnEqualRange(String text) {
		assertThat(TargetRange.parse(text)).hasToString(text);
	}

	@Test
	void endsThatAreLeftOutAreBaseAndHeads() {
		assertThat(TargetRange.parse(":b")).isEqualTo(TargetRange.parse("base:b"));
		assertThat(TargetRange.parse("a:")).isEqualTo(TargetRange.parse("a:heads"));
		assertThat(TargetRange.parse(":")).isEqualTo(TargetRange.parse("base:heads"));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "current:", ":current", "a:current", "-3:current", "+2:", "a:-2", "-2:+2", "shop@current:" })
	void rangeWithAnEndAtTheDatabaseIsRelativeToIt(String text) {
		assertThat(TargetRange.parse(text).isRelativeToCurrent()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { ":", "a:b", "-2:b", "a:+2", "base+1:head-1", "shop@-2:shop@head" })
	void rangeOfTheFilesIsNotRelativeToTheDatabase(String text) {
		assertThat(TargetRange.parse(text).isRelativeToCurrent()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "current:", "a:current", "-3:b", "+2:", "shop@current:", "a:current-1", "a:shop@current",
			"shop@-1:b" })
	void rangeThatDoesNotSayWhereTheDatabaseIsAsksIt(String text) {
		assertThat(TargetRange.parse(text).asksDatabase()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { ":", "a:b", "a:+2", "a:-2", "a:shop@-1", "head-1:base", "shop@head:shop@+1" })
	void stepsToTheEndOfARangeCountFromItsStart(String text) {
		assertThat(TargetRange.parse(text).asksDatabase()).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			head      | 5 | a range has a ':' between its ends
			a:b:c     | 4 | ':' belongs in a range, and only once
			a b:c     | 2 | a blank has no place here
			a:shop@   | 8 | a revision or a branch label is missing here
			a@:b      | 3 | a revision or a branch label is missing here
			a:b+1x    | 6 | only digits may follow + or -
			""")
	void whatIsNotARangeIsRejectedWithItsPosition(String text, int position, String problem) {
		assertThatExceptionOfType(InvalidTargetException.class).isThrownBy(() -> TargetRange.parse(text))
			.satisfies((ex) -> assertThat(ex.problem())
				.isEqualTo("Cannot read '" + text + "' at position " + position + ": " + problem + "."));
	}

}
