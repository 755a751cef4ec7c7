package dev.migrate.spring;

import java.util.Map;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.migrate.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

	/** What each room may use besides what a command is. See ADR 8. */
	private static final Map<String, Set<String>> ROOMS = Map.ofEntries(Map.entry("", Set.of("output")),
			Map.entry("output", Set.of()), Map.entry("drawing", Set.of()), Map.entry("source", Set.of()),
			Map.entry("look", Set.of("output", "drawing")), Map.entry("run", Set.of("output", "look")),
			Map.entry("compare", Set.of("output", "source", "look")),
			Map.entry("write", Set.of("output", "source", "look", "compare")),
			Map.entry("rescue", Set.of("output", "look", "write")), Map.entry("project", Set.of("output")),
			Map.entry("line", Set.of("output", "look", "run", "compare", "write", "rescue", "project")),
			Map.entry("mode", Set.of("output", "line")));

	private static final String COMMAND = "dev.migrate.spring.command";

	private final JavaClasses classes = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("dev.migrate.spring");

	@Test
	void onlyThePublicTypesOfTheCoreAreUsed() {
		ArchitectureRules.noInternals("dev.migrate", "dev.migrate.spring").check(this.classes);
	}

	@Test
	void roomsFollowTheirArrows() {
		ArchitectureRules.arrows(COMMAND, ROOMS, "").check(this.classes);
	}

	@Test
	void everyRoomInTheTableIsThere() {
		assertThat(ROOMS.keySet())
			.allMatch((room) -> this.classes.containPackage(COMMAND + (room.isEmpty() ? "" : "." + room)));
	}

	@Test
	void nameStandsForOneTypeInAllModules() {
		JavaClasses all = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.withImportOption((location) -> !location.contains("-tests.jar"))
			.importPackages("dev.migrate");
		assertThat(all.containPackage("dev.migrate.script")).isTrue();
		ArchitectureRules.oneIdeaForEachName(Set.of()).check(all);
	}

}
