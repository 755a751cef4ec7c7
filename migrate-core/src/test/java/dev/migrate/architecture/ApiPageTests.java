package dev.migrate.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What an application may use is what the page about the API says. */
class ApiPageTests {

	private static final Path PAGE = Path.of("../docs/api.md");

	private static final Pattern LINE = Pattern.compile("^(?:### `([\\w.]+)`|\\| `(\\w+)` \\|)", Pattern.MULTILINE);

	private static final JavaClasses CORE = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
		.importPackages("dev.migrate");

	@Test
	void pageNamesWhatIsExported() throws IOException {
		assertThat(named(Files.readString(PAGE))).containsExactlyElementsOf(exported(CORE));
	}

	@Test
	void exportedSignaturesNameExportedTypesOnly() throws ClassNotFoundException {
		for (String name : exported(CORE)) {
			assertThat(ReachableTypes.from(Class.forName(name))).as(name)
				.noneMatch((type) -> type.getName().startsWith("dev.migrate.internal."));
		}
	}

	@Test
	void everyInternalPackageBelongsToConcept() {
		assertThat(CORE.stream().filter((type) -> type.getPackageName().startsWith("dev.migrate.internal")))
			.isNotEmpty()
			.noneMatch((type) -> type.getPackageName().equals("dev.migrate.internal"));
	}

	@Test
	void publicTypesThatAreNotInternalAreExported() {
		JavaClasses fixtures = new ClassFileImporter().importPackages("dev.migrate.architecture.fixture");
		assertThat(exported(fixtures)).contains("dev.migrate.architecture.fixture.script.FixtureScript")
			.doesNotContain("dev.migrate.architecture.fixture.internal.dialect.Hidden");
	}

	@Test
	void onlyTheTablesBelowPackagesCount() {
		assertThat(named("| `Other` | x |\n### `a.b`\n| `C` | x |\n### `a`\n| `D` | x |\n## End\n"))
			.containsExactly("a.D", "a.b.C");
	}

	private static Set<String> exported(JavaClasses types) {
		return types.stream()
			.filter((type) -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC)
					&& !(type.getPackageName() + ".").contains(".internal."))
			.map(JavaClass::getName)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> named(String page) {
		Set<String> names = new TreeSet<>();
		String pack = "";
		for (Matcher line = LINE.matcher(page); line.find();) {
			if (line.group(1) != null) {
				pack = line.group(1);
			}
			else if (!pack.isEmpty()) {
				names.add(pack + "." + line.group(2));
			}
		}
		return names;
	}

}
