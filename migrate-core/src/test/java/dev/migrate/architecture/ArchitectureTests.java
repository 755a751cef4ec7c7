package dev.migrate.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

	private static final String FIXTURE = "dev.migrate.architecture.fixture";

	private static final JavaClasses FIXTURES = new ClassFileImporter().importPackages(FIXTURE);

	private static final JavaClasses CORE = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
		.importPackages("dev.migrate");

	static ArchRule[] rules() {
		return new ArchRule[] { ArchitectureRules.arrows("dev.migrate"), ArchitectureRules.noStaticState(),
				ArchitectureRules.noStandardStreams(), ArchitectureRules.noJavaUtilLogging(),
				ArchitectureRules.nullMarked(), ArchitectureRules.oneIdeaForEachName(Set.of()) };
	}

	@ParameterizedTest
	@MethodSource("rules")
	void coreFollowsEveryRule(ArchRule rule) {
		rule.check(CORE);
	}

	@Test
	void arrowThatIsNotInTheTableIsReported() {
		assertThat(violations(ArchitectureRules.arrows(FIXTURE)))
			.contains("Method <%s.revision.UsesScript.script()> has return type <%s.script.FixtureScript>"
				.formatted(FIXTURE, FIXTURE))
			.contains("script.UsesFacade", "script.UsesInternals")
			.doesNotContain("Method <" + FIXTURE + ".FixtureFacade");
	}

	@Test
	void packageThatIsNotInTheTableIsReported() {
		assertThat(violations(ArchitectureRules.arrows(FIXTURE)))
			.contains(FIXTURE + ".unknown.InUnknownPackage is in a package that is not in the table: unknown");
	}

	@Test
	void tableNamesOnlyPackagesThatExist() {
		Set<String> concepts = CORE.stream()
			.map((type) -> ArchitectureRules.concept("dev.migrate", type))
			.filter((concept) -> !concept.isEmpty())
			.collect(Collectors.toSet());
		assertThat(ArchitectureRules.ARROWS).containsOnlyKeys(concepts);
		assertThat(ArchitectureRules.ARROWS.values()).allSatisfy((uses) -> assertThat(concepts).containsAll(uses));
	}

	@Test
	void decisionHasTheSameTable() throws IOException {
		Pattern row = Pattern.compile("^  \\.([a-z]+) .* -> ([a-z -]+)$", Pattern.MULTILINE);
		Map<String, Set<String>> table = row.matcher(Files.readString(Path.of("../docs/adr/0001-packages.md")))
			.results()
			.collect(Collectors.toMap((line) -> line.group(1), (line) -> uses(line.group(2))));
		assertThat(table).isEqualTo(ArchitectureRules.ARROWS);
	}

	private static Set<String> uses(String words) {
		return words.strip().equals("-") ? Set.of() : Set.of(words.strip().split(" "));
	}

	@Test
	void staticStateIsReported() {
		assertThat(violations(ArchitectureRules.noStaticState())).contains("HoldsState.variable", "HoldsState.COUNTER")
			.doesNotContain("HoldsState.CONSTANT");
	}

	@Test
	void standardStreamIsReported() {
		assertThat(violations(ArchitectureRules.noStandardStreams())).contains("output.Prints.print()", "System.out");
	}

	@Test
	void javaUtilLoggingIsReported() {
		assertThat(violations(ArchitectureRules.noJavaUtilLogging())).contains("output.Prints.print()", "Logger");
	}

	@Test
	void packageThatIsNotNullMarkedIsReported() {
		assertThat(violations(ArchitectureRules.nullMarked())).contains("script.FixtureScript");
	}

	@Test
	void useOfAnotherModulesInternalsIsReported() {
		assertThat(violations(ArchitectureRules.noInternals(FIXTURE, FIXTURE + ".script")))
			.contains("script.UsesInternals")
			.doesNotContain("script.UsesFacade");
	}

	@Test
	void nameOfTwoTypesIsReported() {
		assertThat(violations(ArchitectureRules.oneIdeaForEachName(Set.of())))
			.contains("FixtureScript is the name of ", FIXTURE + ".script.FixtureScript",
					FIXTURE + ".output.FixtureScript")
			.doesNotContain("package-info");
		assertThat(violations(ArchitectureRules.oneIdeaForEachName(Set.of("FixtureScript"))))
			.doesNotContain("FixtureScript");
	}

	private static String violations(ArchRule rule) {
		return rule.evaluate(FIXTURES).getFailureReport().toString();
	}

}
