package dev.migrate.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
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

	private final Path directory;

	SkippedDatabaseTestsTests(@TempDir Path directory) {
		this.directory = directory.resolve("skipped");
	}

	@Test
	void skippedClassIsReported() throws IOException {
		run(SkippedClass.class);
		assertThat(report(SkippedClass.class)).contains("SkippedClass", "no server here");
	}

	@Test
	void skippedClassWithOneDatabaseTestIsReported() throws IOException {
		run(SkippedClassWithOneDatabaseTest.class);
		assertThat(report(SkippedClassWithOneDatabaseTest.class)).contains("SkippedClassWithOneDatabaseTest");
	}

	@Test
	void abortedTestIsReported() throws IOException {
		run(AbortedTest.class);
		assertThat(report(AbortedTest.class)).contains("AbortedTest", "not on this machine");
	}

	@Test
	void testWithoutAToolOfTheMachineIsReportedApart() throws IOException {
		run(TestWithoutTool.class);
		assertThat(this.directory).doesNotExist();
		assertThat(this.directory.resolveSibling("tests-not-run")
			.resolve("18-" + TestWithoutTool.class.getName() + ".txt")).content()
			.contains("TestWithoutTool", "This machine has no container engine");
	}

	@Test
	void otherTestsMayBeSkippedAndAnOldReportGoes() throws IOException {
		Files.createDirectories(this.directory);
		Files.writeString(file(SkippedWithoutDatabase.class), "old");
		run(SkippedWithoutDatabase.class);
		assertThat(this.directory).doesNotExist();
	}

	@Test
	void reportsOfOtherClassesStay() throws IOException {
		run(SkippedClass.class);
		run(AbortedTest.class);
		assertThat(report(SkippedClass.class)).contains("no server here");
	}

	private String report(Class<?> tests) throws IOException {
		return Files.readString(file(tests));
	}

	private Path file(Class<?> tests) {
		return this.directory.resolve("18-" + tests.getName() + ".txt");
	}

	private void run(Class<?> tests) {
		LauncherConfig config = LauncherConfig.builder()
			.enableTestExecutionListenerAutoRegistration(false)
			.addTestExecutionListeners(new SkippedDatabaseTests(this.directory, "18"))
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

	@Tag("database")
	static class TestWithoutTool {

		@BeforeAll
		static void needsAnEngine() {
			MissingTool.abortUnless(false, "container engine");
		}

		@Test
		void test() {
		}

	}

	@Disabled
	static class SkippedWithoutDatabase {

		@Test
		void test() {
		}

	}

}
