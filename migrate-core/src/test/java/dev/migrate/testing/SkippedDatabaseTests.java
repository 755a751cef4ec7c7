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
 * Writes down which tests with the tag {@code postgresql} or {@code database} were
 * skipped or aborted, in a file for each class, since several processes may run them. A
 * listener cannot fail a build, so the build fails in CI if the directory exists.
 */
public final class SkippedDatabaseTests implements TestExecutionListener {

	private static final Set<TestTag> TAGS = Set.of(TestTag.create("postgresql"), TestTag.create("database"));

	private final Path directory;

	private final String run;

	private @Nullable TestPlan plan;

	/** Made by the service loader. */
	public SkippedDatabaseTests() {
		this(Path.of("target", "skipped-database-tests"), System.getProperty("migrate.test.postgresql", "default"));
	}

	SkippedDatabaseTests(Path directory, String run) {
		this.directory = directory;
		this.run = run;
	}

	@Override
	public void testPlanExecutionStarted(TestPlan plan) {
		this.plan = plan;
		try {
			for (TestIdentifier root : plan.getRoots()) {
				for (TestIdentifier test : plan.getDescendants(root)) {
					Files.deleteIfExists(report(test));
				}
			}
			Files.deleteIfExists(this.directory);
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
			write(test, reason);
		}
	}

	@Override
	public void executionFinished(TestIdentifier test, TestExecutionResult result) {
		if (result.getStatus() == TestExecutionResult.Status.ABORTED && isDatabaseTest(test)) {
			write(test, result.getThrowable().map(Throwable::getMessage).orElse("aborted"));
		}
	}

	private void write(TestIdentifier test, String reason) {
		try {
			Files.createDirectories(this.directory);
			Files.writeString(report(test), test.getUniqueId() + ": " + reason + "\n", StandardOpenOption.CREATE,
					StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path report(TestIdentifier test) {
		return this.directory.resolve(this.run + "-" + className(test).orElse("other") + ".txt");
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
