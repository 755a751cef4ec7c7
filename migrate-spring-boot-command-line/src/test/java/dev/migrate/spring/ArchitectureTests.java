package dev.migrate.spring;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.migrate.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

	/** The rooms that each room may use besides the contract of a command. See ADR 8. */
	private static final Map<String, Set<String>> ROOMS = Map.ofEntries(Map.entry("", Set.of("output")),
			Map.entry("output", Set.of()), Map.entry("drawing", Set.of()), Map.entry("source", Set.of()),
			Map.entry("look", Set.of("output", "drawing")), Map.entry("run", Set.of("output", "look")),
			Map.entry("compare", Set.of("output", "source", "look")),
			Map.entry("write", Set.of("output", "source", "look", "compare")),
			Map.entry("rescue", Set.of("output", "look", "write")), Map.entry("project", Set.of("output")),
			Map.entry("line", Set.of("output", "look", "run", "compare", "write", "rescue", "project")),
			Map.entry("mode", Set.of("output", "line")));

	private static final String COMMAND = "dev.migrate.spring.command";

	private static final Pattern TEST = Pattern.compile("/test-classes/|-tests\\.jar");

	/** A type with its own file. */
	private static final Pattern NAME = Pattern.compile("dev/migrate/[a-z/]*([A-Z]\\w*)\\.class");

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("dev.migrate.spring");

	@Test
	void onlyThePublicTypesOfTheCoreAreUsed() {
		ArchitectureRules.noInternals("dev.migrate", "dev.migrate.spring").check(CLASSES);
	}

	@Test
	void roomsFollowTheirArrows() {
		ArchitectureRules.arrows(COMMAND, ROOMS, "").check(CLASSES);
	}

	@Test
	void everyRoomInTheTableIsThere() {
		assertThat(ROOMS.keySet())
			.allMatch((room) -> CLASSES.containPackage(COMMAND + (room.isEmpty() ? "" : "." + room)));
	}

	@Test
	void nameStandsForOneTypeInAllModules() throws IOException {
		Map<String, List<String>> types = Stream
			.of(new PathMatchingResourcePatternResolver().getResources("classpath*:dev/migrate/**/*.class"))
			.map(Object::toString)
			.filter((file) -> !TEST.matcher(file).find())
			.map(NAME::matcher)
			.filter(Matcher::find)
			.collect(Collectors.groupingBy((file) -> file.group(1),
					Collectors.mapping(Matcher::group, Collectors.toList())));
		assertThat(types).containsKeys("Migrate", "Splitter", "MigrateCommand")
			.allSatisfy((name, files) -> assertThat(files).hasSize(1));
	}

}
