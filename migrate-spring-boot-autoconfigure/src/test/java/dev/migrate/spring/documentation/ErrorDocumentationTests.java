package dev.migrate.spring.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.migrate.error.MigrateException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The errors that only an application or its command line has; the others are in the
 * core.
 */
class ErrorDocumentationTests {

	private static final Pattern HEADING = Pattern.compile("(?m)^### (\\w+Exception)$");

	@Test
	void everyErrorHasOneHeadingAndNoOtherHas() throws IOException {
		String pages = read("spring-boot.md") + read("command-line.md");
		assertThat(HEADING.matcher(pages).results().map((match) -> match.group(1)))
			.containsExactlyInAnyOrderElementsOf(errors());
	}

	private static String read(String page) throws IOException {
		return Files.readString(Path.of("..", "docs", page));
	}

	private static List<String> errors() {
		return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("dev.migrate.spring")
			.stream()
			.filter((type) -> type.isAssignableTo(MigrateException.class))
			.filter((type) -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
			.map(JavaClass::getSimpleName)
			.toList();
	}

}
