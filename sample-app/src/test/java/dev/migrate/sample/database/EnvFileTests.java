package dev.migrate.sample.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EnvFileTests {

	private final Path file;

	EnvFileTests(@TempDir Path directory) {
		this.file = directory.resolve(".env");
	}

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
	void valueOf(String line, String value) throws IOException {
		assertThat(read(line).value("A")).contains(value);
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
	void noValueIn(String line) throws IOException {
		assertThat(read(line).value("A")).isEmpty();
	}

	@Test
	void lastLineOfANameWins() throws IOException {
		assertThat(read("A=1\n\nB=2\r\nA=3").values()).isEqualTo(Map.of("A", "3", "B", "2"));
	}

	@Test
	void byteOrderMarkIsNoPartOfTheName() throws IOException {
		assertThat(read("\uFEFFA=b\n").value("A")).contains("b");
	}

	@Test
	void missingFileHasNoValues() {
		assertThat(EnvFile.read(this.file).values()).isEmpty();
	}

	private EnvFile read(String content) throws IOException {
		return EnvFile.read(Files.writeString(this.file, content));
	}

}
