package dev.migrate.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

import static org.assertj.core.api.Assertions.assertThat;

class SkippedDatabaseTestsTests {

	private final Path report;

	SkippedDatabaseTestsTests(@TempDir Path directory) {
		this.report = directory.resolve("skipped").resolve("18.txt");
	}

	@Test
	void skippedClassIsReported() throws IOException {
		run(SkippedClass.class);
		assertThat(Files.readString(this.report)).contains("SkippedClass", "no server here");
	}

	@Test
	void skippedClassWithOneDatabaseTestIsReported() throws IOException {
		run(SkippedClassWithOneDatabaseTest.class);
		assertThat(Files.readString(this.report)).contains("SkippedClassWithOneDatabaseTest");
	}

	@Test
	void abortedTestIsReported() throws IOException {
		run(AbortedTest.class);
		assertThat(Files.readString(this.report)).contains("AbortedTest", "not on this machine");
	}

	@Test
	void otherTestsMayBeSkippedAndAnOldReportGoes() throws IOException {
		Files.createDirectories(this.report.getParent());
		Files.writeString(this.report, "old");
		run(SkippedWithoutDatabase.class);
		assertThat(this.report.getParent()).doesNotExist();
	}

	private void run(Class<?> tests) {
		LauncherConfig config = LauncherConfig.builder()
			.enableTestExecutionListenerAutoRegistration(false)
			.addTestExecutionListeners(new SkippedDatabaseTests(this.report))
			.build();
		LauncherFactory.create(config)
			.execute(
					LauncherDiscoveryRequestBuilder.request().selectors(DiscoverySelectors.selectClass(tests)).build());
	}

	@Tag("database")
	@Disabled("no server here")
	static class SkippedClass {

		@Test
		void test() {
		}

	}

	@Disabled
	static class SkippedClassWithOneDatabaseTest {

		@Test
		@Tag("postgresql")
		void test() {
		}

	}

	@Tag("postgresql")
	static class AbortedTest {

		@Test
		void test() {
			Assumptions.abort("not on this machine");
		}

	}

	@Disabled
	static class SkippedWithoutDatabase {

		@Test
		void test() {
		}

	}

}
