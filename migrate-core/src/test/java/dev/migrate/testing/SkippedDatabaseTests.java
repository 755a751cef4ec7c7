package dev.migrate.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Records the tests with the tag {@code postgresql} or {@code database} that were skipped
 * or aborted, in a file for each class, since several processes may run them. A listener
 * cannot fail a build, so the build fails in CI if the directory exists. Tests that a
 * {@link MissingTool} aborted are in a directory beside it, which fails no build.
 */
public final class SkippedDatabaseTests implements TestExecutionListener {

	private static final Set<TestTag> TAGS = Set.of(TestTag.create("postgresql"), TestTag.create("database"));

	private static final String NOT_RUN = "tests-not-run";

	private final Path directory;

	private final Path notRun;

	private final String run;

	private @Nullable TestPlan plan;

	/** Called by the service loader. */
	public SkippedDatabaseTests() {
		this(Path.of("target", "skipped-database-tests"), System.getProperty("migrate.test.postgresql", "default"));
	}

	SkippedDatabaseTests(Path directory, String run) {
		this.directory = directory;
		this.notRun = directory.resolveSibling(NOT_RUN);
		this.run = run;
	}

	@Override
	public void testPlanExecutionStarted(TestPlan plan) {
		this.plan = plan;
		deleteReports(this.directory, plan);
		deleteReports(this.notRun, plan);
	}

	private void deleteReports(Path directory, TestPlan plan) {
		try {
			for (TestIdentifier root : plan.getRoots()) {
				for (TestIdentifier test : plan.getDescendants(root)) {
					Files.deleteIfExists(report(directory, test));
				}
			}
			Files.deleteIfExists(directory);
		}
		catch (DirectoryNotEmptyException | NoSuchFileException ex) {
			// Reports of other classes are still there.
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void executionSkipped(TestIdentifier test, String reason) {
		if (this.plan != null && Stream.concat(Stream.of(test), this.plan.getDescendants(test).stream())
			.anyMatch(this::isDatabaseTest)) {
			write(this.directory, test, reason);
		}
	}

	@Override
	public void executionFinished(TestIdentifier test, TestExecutionResult result) {
		if (result.getStatus() != TestExecutionResult.Status.ABORTED) {
			return;
		}
		String reason = result.getThrowable().map(Throwable::getMessage).orElse("aborted");
		if (result.getThrowable().filter(MissingTool.class::isInstance).isPresent()) {
			write(this.notRun, test, reason);
		}
		else if (isDatabaseTest(test)) {
			write(this.directory, test, reason);
		}
	}

	private void write(Path directory, TestIdentifier test, String reason) {
		try {
			Files.createDirectories(directory);
			Files.writeString(report(directory, test), test.getUniqueId() + ": " + reason + "\n",
					StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path report(Path directory, TestIdentifier test) {
		return directory.resolve(this.run + "-" + className(test).orElse("other") + ".txt");
	}

	private static Optional<String> className(TestIdentifier test) {
		return test.getSource().map((source) -> {
			if (source instanceof MethodSource method) {
				return method.getClassName();
			}
			return (source instanceof ClassSource type) ? type.getClassName() : null;
		});
	}

	private boolean isDatabaseTest(TestIdentifier test) {
		return !Collections.disjoint(test.getTags(), TAGS);
	}

}
