package dev.migrate.internal.script;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

import dev.migrate.revision.InvalidRevisionsException;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionId;
import dev.migrate.script.LocationNotFoundException;
import dev.migrate.script.LocationSurvey;
import dev.migrate.script.RevisionScript;
import dev.migrate.script.RevisionScripts;
import dev.migrate.testing.FileProducts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RevisionScriptsTests {

	private Path directory;

	RevisionScriptsTests(@TempDir Path directory) {
		this.directory = directory;
	}

	@Test
	void readsADirectoryAndTheDirectoriesInIt() throws IOException {
		write("b.sql", "b", "a");
		write("a.sql", "a", "none");
		write("2025/c d#%+\u00e9\u65e5.sql", "c", "b");
		write(".hidden/x.sql", "x", "none");
		write(".#b.sql", "b", "a");
		Files.writeString(this.directory.resolve("b.sql~"), "backup");
		Files.writeString(this.directory.resolve("README.md"), "read me");
		RevisionScripts scripts = load("file:" + this.directory);
		assertThat(scripts.all()).extracting((script) -> script.revision().location().file())
			.containsExactly(this.directory + "/2025/c d#%+\u00e9\u65e5.sql", this.directory + "/a.sql",
					this.directory + "/b.sql");
		assertThat(scripts.find(new RevisionId("b"))).isPresent();
		assertThat(scripts.find(new RevisionId("z"))).isEmpty();
	}

	@Test
	void whatCanBeNoPathIsToldByItsReason() {
		assertThatExceptionOfType(LocationNotFoundException.class).isThrownBy(() -> load("file:a\0b"))
			.withMessageContaining("is not a path: Nul character not allowed");
	}

	@Test
	void urlOfADirectoryIsItsPath() throws IOException {
		this.directory = Files.createDirectory(this.directory.resolve("a b"));
		write("a.sql", "a", "none");
		assertThat(load(this.directory.toUri().toString()).all()).hasSize(1);
	}

	@Test
	void aRelativePathIsNamedAsGiven() throws IOException {
		write("a.sql", "a", "none");
		Path relative = Path.of("").toAbsolutePath().relativize(this.directory);
		for (String location : List.of(relative.toString(), "file:" + relative, "file:./" + relative + "/")) {
			String name = load(location).all().get(0).revision().location().file();
			assertThat("file:" + name).endsWith(relative + "/a.sql")
				.isIn(location + "/a.sql", "file:" + location + "/a.sql", location + "a.sql");
		}
	}

	@Test
	void aFileInTwoLocationsIsReadOnce() throws IOException {
		write("sub/a.sql", "a", "none");
		assertThat(load(this.directory.toString(), this.directory + "/sub", "file:" + this.directory).all()).hasSize(1);
	}

	@Test
	void aFileUnderAnotherNameIsReadOnce() throws IOException {
		write("a.sql", "a", "none");
		Files.createSymbolicLink(this.directory.resolve("b.sql"), Path.of("a.sql"));
		Files.createLink(this.directory.resolve("c.sql"), this.directory.resolve("a.sql"));
		assertThat(load(this.directory.toString()).all()).hasSize(1);
	}

	@Test
	void aCopyOfAFileIsAnotherFile() throws IOException {
		write("a.sql", "a", "none");
		Files.copy(this.directory.resolve("a.sql"), this.directory.resolve("b.sql"));
		assertThatExceptionOfType(InvalidRevisionsException.class).isThrownBy(() -> load(this.directory.toString()))
			.withMessageContaining("Revision 'a' exists twice");
	}

	@Test
	void aDirectoryThatIsLinkedTwiceIsReadOnce() throws IOException {
		write("..data/a.sql", "a", "none");
		Files.createSymbolicLink(this.directory.resolve("x"), Path.of("..data"));
		Files.createSymbolicLink(this.directory.resolve("y"), Path.of("..data"));
		assertThat(load(this.directory.toString()).all()).hasSize(1);
	}

	@Test
	void aDirectoryWithTheNameOfARevisionIsReported() throws IOException {
		Files.createDirectory(this.directory.resolve("a.sql"));
		assertThatExceptionOfType(InvalidRevisionsException.class).isThrownBy(() -> load(this.directory.toString()))
			.withMessageContaining("a.sql:1: This is not a file but a directory.");
	}

	// To open a pipe is to wait for its other end, and a device never ends.
	@Test
	void specialFilesAreReportedAtOnce() throws IOException, InterruptedException {
		write("a.sql", "a", "none");
		assertThat(new ProcessBuilder("mkfifo", this.directory.resolve("pipe.sql").toString()).start().waitFor())
			.isZero();
		Files.createSymbolicLink(this.directory.resolve("device.sql"), Path.of("/dev/zero"));
		Files.createSymbolicLink(this.directory.resolve("nothing.sql"), Path.of("nowhere"));
		Files.createSymbolicLink(this.directory.resolve("loop"), this.directory);
		Files.createSymbolicLink(this.directory.resolve("circle.sql"), Path.of("circle.sql"));
		Files.createSymbolicLink(this.directory.resolve("broken.sql"), Path.of("/proc/self/mem"));
		try (RandomAccessFile file = new RandomAccessFile(this.directory.resolve("large.sql").toFile(), "rw")) {
			file.setLength(1L << 40);
		}
		assertThatExceptionOfType(InvalidRevisionsException.class).isThrownBy(() -> load(this.directory.toString()))
			.satisfies((ex) -> assertThat(ex.faults()).hasSize(7))
			.withMessageContaining("pipe.sql:1: This is not a file but a pipe, a socket or a device.")
			.withMessageContaining("device.sql:1: This is not a file but a pipe, a socket or a device.")
			.withMessageContaining("nothing.sql:1: This is a link to a file that does not exist")
			.withMessageContaining("large.sql:1: This cannot be read: It has more than 536870912 bytes")
			.withMessageContaining("circle.sql:1: This cannot be read: ")
			.withMessageContaining("broken.sql:1: This cannot be read: Input/output error")
			.withMessageContaining("loop/:1: The directory is a link back to " + this.directory.toRealPath());
	}

	@Test
	void linksAreFollowedAsKubernetesMountsFiles() throws IOException {
		write("..2025/a.sql", "a", "none");
		Files.createSymbolicLink(this.directory.resolve("..data"), Path.of("..2025"));
		Files.createSymbolicLink(this.directory.resolve("a.sql"), Path.of("..data/a.sql"));
		assertThat(load(this.directory.toString()).all()).hasSize(1);
	}

	@Test
	void anEmptyDirectoryHasNoRevisions() {
		assertThat(load(this.directory.toString()).all()).isEmpty();
	}

	@Test
	void aMissingLocationIsAnError() {
		assertThatExceptionOfType(LocationNotFoundException.class)
			.isThrownBy(() -> load("classpath:db/nowhere", "file:./nowhere", this.directory.toString(), ""))
			.withMessageContaining("'classpath:db/nowhere' is not on the class path")
			.withMessageContaining(
					"'./nowhere' does not exist in the working directory " + Path.of("").toAbsolutePath())
			.withMessageContaining("The locations are: classpath:db/nowhere, file:./nowhere, " + this.directory);
	}

	@Test
	void readsEveryRootOfTheClassPath() throws IOException {
		write("classes 1/db/revisions/a.sql", "a", "none");
		write("classes#2/db/revisions/sub/b.sql", "b", "a");
		Path jar = jar("x+y z%20.jar", "db/", "db/revisions/", "db/revisions/c \u00e9#%+.sql=c:b",
				"db/revisions/.d.sql=d:c", "db/revisionsother/e.sql=e:c");
		try (URLClassLoader loader = loader(jar, this.directory.resolve("classes 1"),
				this.directory.resolve("classes#2"))) {
			RevisionScripts scripts = load(loader, "classpath:db/revisions", "classpath*:/db/revisions/sub/");
			assertThat(scripts.all()).extracting((script) -> script.revision().location().file())
				.containsExactly("db/revisions/a.sql", "db/revisions/c \u00e9#%+.sql", "db/revisions/sub/b.sql");
		}
	}

	@Test
	void readsAJarWithoutEntriesForDirectories() throws IOException {
		Path jar = jar("x y+.jar", "db/revisions/a b%+\u00e9.sql=a:none", "db/revisions/sub/b.sql=b:a",
				"other/revisions/c.sql=c:b");
		try (URLClassLoader loader = loader(jar)) {
			RevisionScripts scripts = load(loader, "classpath:db/revisions");
			assertThat(scripts.all()).extracting((script) -> script.revision().location().file())
				.containsExactly("db/revisions/a b%+\u00e9.sql", "db/revisions/sub/b.sql");
		}
	}

	@Test
	void readsAJarWithoutEntriesForDirectoriesBesideOtherRoots() throws IOException {
		write("classes/db/revisions/a.sql", "a", "none");
		Path bare = jar("bare.jar", "db/revisions/b.sql=b:a", "other/revisions/c.sql=c:b");
		Path whole = jar("whole.jar", "META-INF/", "db/", "db/revisions/", "db/revisions/d.sql=d:b");
		Path empty = jar("empty.jar", "x.txt");
		try (URLClassLoader loader = loader(this.directory.resolve("classes"), empty, bare, whole,
				this.directory.resolve("gone.jar"))) {
			assertThat(load(loader, "classpath:db/revisions").all())
				.extracting((script) -> script.revision().id().value())
				.containsExactly("a", "b", "d");
			LocationSurvey survey = LocationSurveyor.survey("classpath:db/revisions", loader);
			assertThat(survey.counts()).containsOnly(
					Map.entry(this.directory.resolve("classes/db/revisions").toString(), 1),
					Map.entry(bare.toUri().toURL().toString(), 1), Map.entry(whole.toUri().toURL().toString(), 1));
		}
	}

	@Test
	void aJarCanBeReplacedAfterItWasRead() throws IOException {
		Path jar = jar("x.jar", "db/revisions/", "db/revisions/a.sql=a:none");
		try (URLClassLoader loader = loader(jar)) {
			assertThat(load(loader, "classpath:db/revisions").all()).hasSize(1);
			assertThat(load(loader, "classpath:db/revisions").all()).hasSize(1);
		}
	}

	@Test
	void allFaultsOfAllFilesAreReported() throws IOException {
		write("b.sql", "b", "nobody");
		Files.writeString(this.directory.resolve("a.sql"), "-- migrate:upgrade\nCOMMIT;");
		Files.write(this.directory.resolve("c.sql"), new byte[] { '-', '-', (byte) 0xe9 });
		assertThatExceptionOfType(InvalidRevisionsException.class).isThrownBy(() -> load(this.directory.toString()))
			.satisfies((ex) -> assertThat(ex.faults()).extracting((fault) -> fault.location().toString())
				.containsSubsequence(this.directory + "/a.sql:1", this.directory + "/a.sql:2",
						this.directory + "/c.sql:1"))
			.withMessageContaining("nobody");
	}

	@Test
	void revisionsThatAreNotFilesBelongToTheGraph() throws IOException {
		write("b.sql", "b", "a");
		write("a2.sql", "a2", "none");
		List<RevisionScript> scripts = RevisionFiles.read(List.of(this.directory.toString()),
				RevisionScriptsTests.class.getClassLoader(), FileProducts.POSTGRESQL);
		assertThat(scripts).hasSize(2);
		Stream<Revision> files = scripts.stream().map(RevisionScript::revision);
		assertThat(RevisionGraph.of(Stream.concat(files, Stream.of(revision("a"))).toList()).revisions()).hasSize(3);
	}

	private static Revision revision(String id) {
		return ReadFixture.read("-- revision: " + id + "\n-- down-revision: none\n-- migrate:upgrade").revision();
	}

	private void write(String name, String id, String down) throws IOException {
		Path file = this.directory.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, content(id, down));
	}

	private static String content(String id, String down) {
		return "-- revision: " + id + "\n-- down-revision: " + down + "\n-- migrate:upgrade\nSELECT 1;\n";
	}

	private Path jar(String name, String... entries) throws IOException {
		Path jar = this.directory.resolve(name);
		try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file)) {
			for (String entry : entries) {
				String[] parts = entry.split("[=:]", -1);
				out.putNextEntry(new JarEntry(parts[0]));
				if (parts.length > 1) {
					out.write(content(parts[1], parts[2]).getBytes(StandardCharsets.UTF_8));
				}
			}
		}
		return jar;
	}

	private static URLClassLoader loader(Path... roots) {
		return new URLClassLoader(Stream.of(roots).map(RevisionScriptsTests::url).toArray(URL[]::new), null);
	}

	private static URL url(Path path) {
		try {
			return path.toUri().toURL();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static RevisionScripts load(String... locations) {
		return load(RevisionScriptsTests.class.getClassLoader(), locations);
	}

	private static RevisionScripts load(ClassLoader loader, String... locations) {
		return RevisionFiles.load(List.of(locations), loader, FileProducts.POSTGRESQL);
	}

}
