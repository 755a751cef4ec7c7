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

/** Tests for the errors of all modules, which are all on the class path of this one. */
class ErrorReferenceTests {

	private static final Pattern HEADING = Pattern.compile("(?m)^### (\\w+Exception)$");

	@Test
	void everyErrorHasItsHeadingInTheReferenceAndNoOtherHas() throws IOException {
		String reference = Files.readString(Path.of("..", "docs", "errors.md"));
		List<String> headings = HEADING.matcher(reference).results().map((match) -> match.group(1)).toList();
		assertThat(headings).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(errors());
	}

	private static List<String> errors() {
		return new ClassFileImporter()
			.withImportOptions(
					List.of(new ImportOption.DoNotIncludeTests(), (location) -> !location.contains("-tests.jar")))
			.importPackages("dev.migrate")
			.stream()
			.filter((type) -> type.isAssignableTo(MigrateException.class))
			.filter((type) -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
			.map(JavaClass::getSimpleName)
			.toList();
	}

}
