package dev.migrate.sample.database;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EnvFileTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			A=b                      | b
			A = b                    | b
			  export A=b             | b
			export\tA=b              | b
			A="b c"                  | b c
			A='b c'                  | b c
			A="b" # why              | b
			A='b' # why              | b
			A=b # why                | b
			A=b#c                    | b#c
			A="b # c"                | b # c
			A='b "c"'                | b "c"
			A="b \\"c\\" \\\\ \\$d"  | b "c" \\ $d
			A='b\\c'                 | b\\c
			A=postgresql://u:p%23=@h/d?sslmode=require&x=y | postgresql://u:p%23=@h/d?sslmode=require&x=y
			""")
	void valueOf(String line, String value) {
		assertThat(EnvFile.parse(List.of(line)).value("A")).contains(value);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			# A=b
			A=
			A=""
			A=  # nothing
			A
			=b
			exportA=b
			A="b
			""")
	void noValueIn(String line) {
		assertThat(EnvFile.parse(List.of(line)).value("A")).isEmpty();
	}

	@Test
	void lastLineOfANameWins() {
		assertThat(EnvFile.parse(List.of("A=1", "", "B=2", "A=3")).values()).isEqualTo(Map.of("A", "3", "B", "2"));
	}

	@Test
	void byteOrderMarkIsNoPartOfTheName() {
		assertThat(EnvFile.parse(List.of("\uFEFFA=b")).value("A")).contains("b");
	}

	@Test
	void missingFileHasNoValues(@TempDir Path directory) {
		assertThat(EnvFile.read(directory.resolve(".env")).values()).isEmpty();
	}

}
