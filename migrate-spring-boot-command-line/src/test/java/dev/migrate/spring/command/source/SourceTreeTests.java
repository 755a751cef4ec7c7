package dev.migrate.spring.command.source;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SourceTreeTests {

	private static final List<String> LOCATIONS = List.of("classpath:db/revisions");

	private final Path module;

	private final Path elsewhere;

	SourceTreeTests(@TempDir Path directory) throws IOException {
		this.module = Files.createDirectories(directory.resolve("module"));
		this.elsewhere = Files.createDirectories(directory.resolve("elsewhere"));
	}

	@ParameterizedTest
	@CsvSource({ "target/classes, src/main/resources", "build/resources/main, src/main/resources",
			"out/production/resources, src/main/resources", "bin/main, src/main/resources",
			"build/classes/java/main, src/main/resources", "build/classes/kotlin/main, src/main/resources",
			"target/test-classes, src/test/resources", "build/classes/kotlin/test, src/test/resources" })
	void outputOfABuildLeadsToItsSources(String output, String resources) throws IOException {
		sources();
		Files.createDirectories(this.module.resolve(output).resolve("db/revisions"));
		assertThat(tree(this.elsewhere, null, this.module.resolve(output)).directoryFor(null))
			.isEqualTo(this.module.resolve(resources).resolve("db/revisions"));
	}

	@Test
	void newProjectHasAClassPathButNoDirectoryYet() throws IOException {
		sources();
		Path classes = Files.createDirectories(this.module.resolve("target/classes"));
		SourceTree tree = tree(this.elsewhere, null, classes);
		assertThat(tree.directoryFor(null)).isEqualTo(this.module.resolve("src/main/resources/db/revisions"));
		assertThat(tree.directories()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "target/app.jar", "build/libs/app.jar", "target/extracted/app.jar" })
	void jarInTheDirectoryOfABuildLeadsToItsSources(String jar) throws IOException {
		sources();
		assertThat(tree(this.elsewhere, null, jar(jar)).directoryFor(null))
			.isEqualTo(this.module.resolve("src/main/resources/db/revisions"));
	}

	@Test
	void nestedJarOfSpringBootLeadsToTheSources() throws IOException {
		sources();
		String app = "jar:nested:" + this.module + "/target/app.jar/!BOOT-INF/";
		assertThat(SourceRoot.of(nested(app + "classes/!/db/revisions/"), "db/revisions/")).map(SourceRoot::directory)
			.contains(this.module.resolve("src/main/resources/db/revisions"));
		assertThat(SourceRoot.of(nested(app + "lib/other.jar!/db/revisions/"), "db/revisions/")).isEmpty();
	}

	@Test
	void jarElsewhereFallsBackToTheProjectOfTheWorkingDirectory() throws IOException {
		Files.writeString(this.elsewhere.resolve("build.gradle"), "");
		Path below = Files.createDirectories(this.elsewhere.resolve("src/main"));
		assertThat(tree(below, null, jar("app.jar")).directoryFor(null))
			.isEqualTo(this.elsewhere.resolve("src/main/resources/db/revisions"));
	}

	@Test
	void withoutSourcesThePropertyIsNamed() throws IOException {
		SourceTree tree = tree(this.elsewhere, null, jar("app.jar"));
		assertThatExceptionOfType(SourceTreeException.class).isThrownBy(() -> tree.directoryFor(null))
			.withMessageContaining("migrate.directory");
	}

	@Test
	void propertyWinsAndIsRelativeToTheModule() throws IOException {
		sources();
		Files.createDirectories(this.module.resolve("target/classes/db/revisions"));
		assertThat(tree(this.elsewhere, "db", this.module.resolve("target/classes")).directoryFor(null))
			.isEqualTo(this.module.resolve("db"));
	}

	@Test
	void directoryOfALocationIsThatOfItsUrl() throws IOException {
		Path directory = Files.createDirectory(this.module.resolve("my revisions"));
		for (String location : List.of(directory.toString(), "file:" + directory, directory.toUri().toString())) {
			assertThat(new SourceTree(List.of(location), new URLClassLoader(new URL[0], null), this.elsewhere,
					properties(null))
				.directoryFor(null)).isEqualTo(directory);
		}
	}

	@Test
	void directoryThatCannotBeAPathIsNamed() {
		assertThatExceptionOfType(SourceTreeException.class).isThrownBy(() -> tree(this.elsewhere, "a\0b"))
			.withMessageContaining("migrate.directory is not a path: Nul character");
	}

	@Test
	void ofSeveralModulesThatOfTheWorkingDirectoryIsMeant() throws IOException {
		Path[] outputs = new Path[2];
		for (int i = 0; i < 2; i++) {
			Files.createDirectories(this.module.resolve("m" + i + "/src"));
			outputs[i] = this.module.resolve("m" + i + "/target/classes");
			Files.createDirectories(outputs[i].resolve("db/revisions"));
		}
		assertThat(tree(this.module.resolve("m1"), null, outputs).directoryFor(null))
			.isEqualTo(this.module.resolve("m1/src/main/resources/db/revisions"));
		assertThatExceptionOfType(SourceTreeException.class)
			.isThrownBy(() -> tree(this.elsewhere, null, outputs).directoryFor(null))
			.withMessageContainingAll("m0", "m1", "--version-path");
		assertThat(tree(this.module, null, outputs).directoryFor(Path.of("m0/src/main/resources/db/revisions/2026")))
			.isEqualTo(this.module.resolve("m0/src/main/resources/db/revisions/2026"));
	}

	@Test
	void whatWasDeletedInTheSourcesIsNotThereAnyMore() throws IOException {
		sources();
		Path built = Files.createDirectories(this.module.resolve("target/classes/db/revisions"));
		Files.writeString(built.resolve("a.sql"), "");
		SourceTree before = tree(this.elsewhere, null, this.module.resolve("target/classes"));
		assertThat(before.replaces("db/revisions/a.sql")).isFalse();
		Files.createDirectories(this.module.resolve("src/main/resources/db/revisions"));
		SourceTree after = tree(this.elsewhere, null, this.module.resolve("target/classes"));
		assertThat(after.replaces("db/revisions/a.sql")).isTrue();
	}

	private void sources() throws IOException {
		Files.createDirectories(this.module.resolve("src/main"));
	}

	private Path jar(String name) throws IOException {
		Path jar = this.module.resolve(name);
		Files.createDirectories(jar.getParent());
		try (OutputStream file = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(file)) {
			zip.putNextEntry(new ZipEntry("db/revisions/"));
			zip.closeEntry();
		}
		return jar;
	}

	// The handler of these URLs comes with the loader of Spring Boot. Only their text
	// matters here.
	private static URL nested(String url) throws IOException {
		return new URL(null, url, new URLStreamHandler() {

			@Override
			protected URLConnection openConnection(URL opened) throws IOException {
				throw new IOException("Not to be opened");
			}

		});
	}

	private static SourceTree tree(Path workingDirectory, @Nullable String directory, Path... classPath)
			throws IOException {
		URL[] urls = new URL[classPath.length];
		for (int i = 0; i < urls.length; i++) {
			urls[i] = classPath[i].toUri().toURL();
		}
		return new SourceTree(LOCATIONS, new URLClassLoader(urls, null), workingDirectory, properties(directory));
	}

	private static AuthoringProperties properties(@Nullable String directory) {
		return new AuthoringProperties(directory, "{revision}", ZoneOffset.UTC, 40,
				new AuthoringProperties.Autogenerate(false, false, List.of(), List.of(), null, null, ""), Map.of());
	}

}
