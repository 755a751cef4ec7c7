package dev.migrate.spring.documentation;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.migrate.internal.script.RevisionFiles;
import dev.migrate.internal.script.StoredText;
import dev.migrate.script.RevisionScripts;
import dev.migrate.testing.FileProducts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

class DocumentationTests {

	private static final Pattern NAMED_BY_A_PERSON = Pattern
		.compile("migrate\\.(placeholders\\..+|hooks\\.[a-z-]+\\.command)");

	private static final Set<String> LANGUAGES = Set.of("sql", "java", "properties", "json", "yaml", "xml", "console",
			"shell", "text", "");

	private static final Pattern DOWN = Pattern.compile("(?m)^-- down-revision: (.*)$");

	private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

	static Stream<CodeBlock> blocks(String language) {
		return CodeBlock.all().stream().filter((block) -> block.language().equals(language));
	}

	static Stream<CodeBlock> sql() {
		return blocks("sql");
	}

	static Stream<CodeBlock> java() {
		return blocks("java");
	}

	static Stream<CodeBlock> json() {
		return blocks("json");
	}

	static Stream<CodeBlock> yaml() {
		return blocks("yaml");
	}

	static Stream<CodeBlock> properties() {
		return blocks("properties");
	}

	@Test
	void everyBlockIsOfALanguageThatIsChecked() {
		assertThat(CodeBlock.all()).isNotEmpty().allMatch((block) -> LANGUAGES.contains(block.language()));
	}

	@ParameterizedTest
	@MethodSource("sql")
	void sqlIsARevisionFileOrStatements(CodeBlock block, @TempDir Path folder) throws IOException {
		if (!block.text().contains("-- revision:")) {
			String section = block.text().startsWith("-- migrate:upgrade") ? block.text()
					: "-- migrate:upgrade transaction=off\n" + block.text();
			assertThat(StoredText.section(section, block.toString(), FileProducts.POSTGRESQL).statements())
				.isNotEmpty();
			return;
		}
		Files.writeString(folder.resolve("example.sql"), block.text());
		List<String> parents = parents(block);
		for (String parent : parents) {
			Files.writeString(folder.resolve(parent + ".sql"),
					"-- revision: " + parent + "\n-- down-revision: none\n-- migrate:upgrade\n");
		}
		RevisionScripts scripts = RevisionFiles.load(List.of(folder.toString()), getClass().getClassLoader(),
				FileProducts.POSTGRESQL);
		assertThat(scripts.all()).hasSize(1 + parents.size());
	}

	private static List<String> parents(CodeBlock block) {
		return DOWN.matcher(block.text())
			.results()
			.flatMap((match) -> Stream.of(match.group(1).split(",")))
			.map(String::strip)
			.filter((id) -> !id.equals("none"))
			.toList();
	}

	@ParameterizedTest
	@MethodSource("java")
	void javaIsJava(CodeBlock block) {
		assertThat(JavaSource.errors(block.text())).isEmpty();
	}

	static Stream<CodeBlock> tests() {
		return java().filter((block) -> block.document().endsWith("in-tests.md"));
	}

	@ParameterizedTest
	@MethodSource("tests")
	void testOfThePageAboutTestsCompiles(CodeBlock block) {
		assertThat(JavaSource.errorsOfFile(block.text())).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("json")
	void jsonIsJson(CodeBlock block) {
		assertThatNoException().isThrownBy(() -> JsonMapper.builder().build().readTree(block.text()));
	}

	@ParameterizedTest
	@MethodSource("yaml")
	void yamlIsYaml(CodeBlock block) {
		assertThatNoException().isThrownBy(() -> new Yaml().load(block.text()));
	}

	@ParameterizedTest
	@MethodSource("properties")
	void propertiesAreThereAndAreSpelledAsTheMetadataSays(CodeBlock block) throws IOException {
		Properties properties = new Properties();
		properties.load(new StringReader(block.text()));
		assertThat(properties.stringPropertyNames()).isNotEmpty();
		Set<String> unknown = new TreeSet<>();
		for (String name : properties.stringPropertyNames()) {
			if (name.startsWith("migrate.") && !NAMED_BY_A_PERSON.matcher(name).matches()) {
				unknown.add(name);
			}
		}
		unknown.removeAll(ConfigurationMetadata.names());
		assertThat(unknown).isEmpty();
	}

	@Test
	void everyLinkLeadsToAFile() throws IOException {
		Set<Path> documents = new TreeSet<>(CodeBlock.all().stream().map(CodeBlock::document).toList());
		for (Path document : documents) {
			LINK.matcher(Files.readString(document))
				.results()
				.forEach((match) -> assertThat(document.resolveSibling(match.group(1))).exists());
		}
	}

	@Test
	void ciRunsTheTestCommandOfTheReadme() throws IOException {
		String command = "mvn -B verify";
		assertThat(Files.readString(Path.of("../README.md"))).contains("\n" + command + "\n");
		List<String> script = Files.readAllLines(Path.of("../.ci/run"));
		assertThat(script).filteredOn((line) -> line.contains("mvn ")).containsExactly(command + " || status=$?");
		assertThat(script).endsWith("exit \"$status\"");
	}

}
