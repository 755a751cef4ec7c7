package dev.migrate.spring;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.migrate.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

	@Test
	void onlyThePublicTypesOfTheCoreAreUsed() {
		ArchitectureRules.noInternals("dev.migrate", "dev.migrate.spring")
			.check(new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
				.importPackages("dev.migrate.spring"));
	}

}
