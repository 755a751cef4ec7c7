package dev.migrate.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes down which tests with the tag {@code postgresql} or {@code database} were
 * skipped or aborted. A listener cannot fail a build, so the build fails in CI if the
 * directory exists.
 */
public final class SkippedDatabaseTests implements TestExecutionListener {

	private static final Set<TestTag> TAGS = Set.of(TestTag.create("postgresql"), TestTag.create("database"));

	private final Path report;

	private final List<String> skipped = Collections.synchronizedList(new ArrayList<>());

	private @Nullable TestPlan plan;

	/** Made by the service loader. */
	public SkippedDatabaseTests() {
		this(Path.of("target", "skipped-database-tests",
				System.getProperty("migrate.test.postgresql", "default") + ".txt"));
	}

	SkippedDatabaseTests(Path report) {
		this.report = report;
	}

	@Override
	public void testPlanExecutionStarted(TestPlan plan) {
		this.plan = plan;
		try {
			Files.deleteIfExists(this.report);
			Files.deleteIfExists(this.report.getParent());
		}
		catch (DirectoryNotEmptyException | NoSuchFileException ex) {
			// Another run's report is still there.
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void executionSkipped(TestIdentifier test, String reason) {
		if (this.plan != null && Stream.concat(Stream.of(test), this.plan.getDescendants(test).stream())
			.anyMatch(this::isDatabaseTest)) {
			this.skipped.add(test.getUniqueId() + ": " + reason);
		}
	}

	@Override
	public void executionFinished(TestIdentifier test, TestExecutionResult result) {
		if (result.getStatus() == TestExecutionResult.Status.ABORTED && isDatabaseTest(test)) {
			this.skipped
				.add(test.getUniqueId() + ": " + result.getThrowable().map(Throwable::getMessage).orElse("aborted"));
		}
	}

	@Override
	public void testPlanExecutionFinished(TestPlan plan) {
		if (this.skipped.isEmpty()) {
			return;
		}
		try {
			Files.createDirectories(this.report.getParent());
			Files.write(this.report, this.skipped);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private boolean isDatabaseTest(TestIdentifier test) {
		return !Collections.disjoint(test.getTags(), TAGS);
	}

}
