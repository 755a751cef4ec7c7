package dev.migrate.spring.command.source;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EditorCommandTests {

	private static final List<String> FILES = List.of("C:\\my shop\\a1.sql");

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
			notepad                                          | notepad
			code --wait                                      | code;--wait
			"C:\\Program Files\\Notepad++\\notepad++.exe" -x   | C:\\Program Files\\Notepad++\\notepad++.exe;-x
			C:\\"Program Files"\\vim.exe                       | C:\\Program Files\\vim.exe
			""")
	void windowsGetsTheWordsThatQuotesHoldTogether(String editor, String words) {
		assertThat(new EditorCommand(editor, FILES).forWindows()).startsWith("cmd", "/c", "call")
			.endsWith(FILES.get(0))
			.containsSubsequence(words.split(";"))
			.hasSize(4 + words.split(";").length);
	}

	@ParameterizedTest
	@CsvSource({ "vim, vim", "code --wait, code --wait" })
	void shellReadsTheVariableItself(String editor, String line) {
		assertThat(new EditorCommand(editor, List.of("a b.sql")).forShell()).containsExactly("sh", "-c",
				line + " \"$@\"", editor, "a b.sql");
	}

}
